import { css } from '../theme/css.js';

/** Cards: rows in line with their neighbours, the border between the owners drawn, time drawn. */
export const cardStyles = css`
  li:has(article),
  article {
    display: grid;
    grid-row: span 6;
    grid-template: subgrid / minmax(0, 1fr);
    gap: 0;
  }
  article {
    padding: var(--_gransamarbete-padding);
    border: 1px solid var(--_gransamarbete-line);
    border-radius: var(--_gransamarbete-radius);
  }
  article[part~='ended'] {
    background: var(--_gransamarbete-soft);
  }
  [part~='other'] {
    --_gransamarbete-hue: var(--_gransamarbete-other);
  }
  [part~='po1'] {
    --_gransamarbete-hue: var(--_gransamarbete-po1);
  }
  [part~='po2'] {
    --_gransamarbete-hue: var(--_gransamarbete-po2);
  }
  [part~='po4'] {
    --_gransamarbete-hue: var(--_gransamarbete-po4);
  }
  [part~='iso1'] {
    --_gransamarbete-hue: var(--_gransamarbete-iso1);
  }
  .head {
    align-content: start;
    gap: 0 1em;
    margin-block-end: 0.5em;
    font-size: 0.85em;
    font-weight: 600;
  }
  [part~='card-area'] {
    flex: auto;
    color: var(--_gransamarbete-ink);
  }
  /* A border, unlike a background, is kept in print and in forced colours. */
  [part~='card-area']::before,
  [part~='about-area'] dt::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.6em;
    border: 0.3em solid var(--_gransamarbete-ink);
    rotate: 45deg;
  }
  p[part~='ended'] {
    color: var(--_gransamarbete-muted);
    font-weight: 400;
  }
  article [part='card-link'] {
    color: inherit;
    text-decoration-color: var(--_gransamarbete-control);
  }
  [part='card-text'] {
    margin-block: 0.5em 1em;
  }
  article dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.6em;
    padding-block: 0.6em;
    font-size: 0.9em;
  }
  [part='card-partners'] {
    border-block-start: 1px solid var(--_gransamarbete-line);
  }
  .wide {
    grid-column: 1 / -1;
  }
  /* The border. */
  [part='card-partners'] > div + :not(.wide) {
    padding-inline-start: 0.6em;
    border-inline-start: 1px dashed var(--_gransamarbete-control);
  }
  svg {
    display: block;
    margin-block-end: 0.5em;
    fill: var(--_gransamarbete-ink);
  }
  .rail {
    fill: var(--_gransamarbete-line);
  }
`;
