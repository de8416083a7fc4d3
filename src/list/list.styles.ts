import { css } from '../theme/css.js';

/** Sections, institutions, and what stands around the cards. */
export const listStyles = css`
  [part$='title'] {
    font-size: 1.1em;
    line-height: 1.25;
    text-wrap: balance;
  }
  section {
    margin-block: 1em 2.5em;
  }
  [part='section-title'] {
    margin-block-end: 0.7em;
    font-size: 1.375em;
  }
  [part='cards'] {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(var(--gransamarbete-card-width, 18em), 100%), 1fr) /* Cards are at least this wide */
    );
    gap: var(--gransamarbete-gap, 1.25em); /* Between cards */
    list-style: none;
  }
  [part~='institution'] {
    block-size: 100%;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  [part~='institution'] > * {
    font-weight: 400;
  }
  [part='more'],
  [part='feedback'],
  [part='updated'],
  [part='about'],
  .status,
  .box {
    margin-block-start: 1.25em;
  }
  .status,
  [part='updated'],
  [part='card-lang'],
  [part='card-period'],
  dt,
  [part~='institution'] p {
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='about'] {
    border-block: 1px solid var(--_line);
  }
  [part='about'] > * {
    max-inline-size: 40em;
    padding-block: 0.75em;
  }
  [part~='about-area'] {
    padding-block-start: 0.6em;
  }
  summary > * {
    display: inline;
  }
  @media print {
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
