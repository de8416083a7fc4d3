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
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  article[part~='ended'] {
    background: var(--_soft);
  }
  [part~='other'] {
    --_area: var(--gransamarbete-other, var(--_muted)); /* Any other focus area */
  }
  [part~='po1'] {
    --_area: var(--gransamarbete-po1, light-dark(#1f5fa8, #8fbcf2)); /* A smarter border region */
  }
  [part~='po2'] {
    --_area: var(--gransamarbete-po2, light-dark(#2a6b35, #93d09f)); /* A greener border region */
  }
  [part~='po4'] {
    --_area: var(--gransamarbete-po4, light-dark(#97471a, #f2a883)); /* A more social border region */
  }
  [part~='iso1'] {
    --_area: var(--gransamarbete-iso1, light-dark(#68459c, #c5abea)); /* A stronger border region */
  }
  .head {
    align-content: start;
    gap: 0 1em;
    margin-block-end: 0.5em;
    font-size: 0.85em;
    font-weight: 600;
  }
  [part~='card-area'] {
    color: var(--_area);
  }
  /* A border, unlike a background, is kept in print and in forced colours. */
  [part~='card-area']::before,
  [part~='about-area'] dt::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.6em;
    border: 0.3em solid var(--_area);
    rotate: 45deg;
  }
  [part~='card-status'] {
    margin-inline-start: auto;
    color: var(--gransamarbete-ongoing, light-dark(#22633a, #86cf9c)); /* Status of an ongoing project */
  }
  p[part~='ended'] {
    color: var(--_muted);
    font-weight: 400;
  }
  article [part='card-link'] {
    color: inherit;
    text-decoration-color: var(--_control);
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
    border-block-start: 1px solid var(--_line);
  }
  .wide {
    grid-column: 1 / -1;
  }
  /* The border. */
  [part='card-partners'] > div + :not(.wide) {
    padding-inline-start: 0.6em;
    border-inline-start: 1px dashed var(--_control);
  }
  svg {
    display: block;
    margin-block-end: 0.5em;
    fill: var(--_area);
  }
  .rail {
    fill: var(--_line);
  }
`;
