import { css } from 'lit';

/** Sections, institutions, and what stands around the cards. */
export const listStyles = css`
  .list {
    container-type: inline-size;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: var(--_target);
    margin-block: 0.5em 1em;
    color: var(--_muted);
  }
  .all-ended {
    flex-basis: 100%;
  }
  [part='clear'] {
    padding-inline: 0;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='section'] {
    margin-block-end: 2.5em;
  }
  [part='section-title'] {
    margin-block-end: 0.7em;
    font-size: 1.375em;
  }
  [part='cards'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--_card-width), 100%), 1fr));
    gap: var(--_gap);
    list-style: none;
  }
  [part='more'] {
    margin-block-start: 1.5em;
  }
  [data-kind='institution'] [part='cards'] {
    column-gap: 1.5em;
    row-gap: 0;
  }
  [part~='institution'] {
    block-size: 100%;
    padding-block: 0.7em 1em;
    border-block-start: 1px solid var(--_line);
  }
  [part~='institution'] [part='card-title'] {
    font-weight: inherit;
  }
  [part~='institution'] [part='card-text'] {
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='about'] {
    border-block: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.75em;
    color: var(--_accent);
    cursor: pointer;
  }
  summary > * {
    display: inline;
  }
  [part='about'] p,
  [part='about'] dl {
    max-inline-size: 40em;
    margin-block-end: 1em;
  }
  [part~='about-area'] {
    padding-block: 0.3em;
  }
  [part~='about-area'] dt {
    font-weight: 600;
  }
  [part='updated'] {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='empty'],
  [part='error'],
  [part='partial'] {
    margin-block: 1em;
    padding: 1.25em;
    border-inline-start: 4px solid var(--_control);
    background: var(--_soft);
  }
  [part='empty'] button,
  [part='error'] button {
    margin-block-start: 0.75em;
    margin-inline-end: 0.75em;
  }
  /* A quick answer should not flash a text. */
  [part='loading'] {
    animation: appear 0s 0.4s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  [part='feedback'] {
    margin-block-start: 2em;
  }
`;
