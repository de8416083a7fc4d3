import { css } from '../theme/css.js';

/** Sections, institutions, and what stands around the cards. */
export const listStyles = css`
  [part$='title'] {
    font-size: 1.1em;
    line-height: 1.25;
  }
  section {
    margin-block: 0 2.5em;
  }
  [part='section-title'] {
    margin-block: 0.7em;
    font-size: 1.375em;
  }
  [part='cards'] {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(var(--_gransamarbete-card-width), 100%), 1fr)
    );
    gap: var(--_gransamarbete-gap);
    list-style: none;
  }
  [part~='institution'] {
    block-size: 100%;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_gransamarbete-line);
  }
  [part~='institution'] > * {
    font-weight: 400;
  }
  [part='more'],
  [part='feedback'],
  [part='updated'],
  details,
  .status,
  .box {
    margin-block-start: 1.25em;
  }
  .status,
  [part='updated'],
  [part='card-lang'],
  [part='card-match'],
  [part='card-period'],
  dt,
  [part~='institution'] p {
    color: var(--_gransamarbete-muted);
    font-size: 0.9em;
  }
  [part='about'] {
    border-block: 1px solid var(--_gransamarbete-line);
  }
  [part='about'] > * {
    max-inline-size: 40em;
    padding-block: 0.75em;
  }
  [part~='about-area'] {
    padding-block: 0.4em;
  }
  summary > * {
    display: inline;
  }
  @media print {
    :host {
      color-scheme: light;
      background: #fff;
      color: #000;
    }
    form,
    button,
    details:not([open]) {
      display: none !important;
    }
    li {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
