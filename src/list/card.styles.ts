import { css } from 'lit';

/** Cards: rows in line with their neighbours, the border between the owners drawn, time drawn. */
export const cardStyles = css`
  li {
    display: grid;
    grid-row: span 6;
    grid-template-rows: subgrid;
    min-inline-size: 0;
  }
  [data-kind='institution'] li {
    grid-row: auto;
  }
  article {
    display: grid;
    grid-row: inherit;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  article[part~='ended'] {
    background: var(--_soft);
  }
  [part~='po1'] {
    --_area: var(--_po1);
  }
  [part~='po2'] {
    --_area: var(--_po2);
  }
  [part~='po4'] {
    --_area: var(--_po4);
  }
  [part~='iso1'] {
    --_area: var(--_iso1);
  }
  [part~='other'] {
    --_area: var(--_other);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-end: 0.5em;
    font-size: 0.85em;
  }
  [part~='card-area'] {
    color: var(--_area);
    font-weight: 600;
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
    color: var(--_ongoing);
    font-weight: 600;
  }
  [part~='card-status'][part~='ended'] {
    color: var(--_muted);
    font-weight: inherit;
  }
  [part='card-title'] {
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
  article [part='card-link'] {
    color: inherit;
    text-decoration-color: var(--_control);
  }
  [part='card-lang'] {
    color: var(--_muted);
    font-size: 0.85em;
  }
  [part='card-text'] {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }
  article > :nth-child(3) {
    margin-block-end: 1em;
  }
  [part='card-partners'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    align-content: start;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9em;
  }
  /* The border. */
  [part='card-partners'] > div + div:not(.wide) {
    margin-inline-start: -1px;
    padding-inline-start: 0.9em;
    border-inline-start: 1px dashed var(--_control);
  }
  [part='card-partners'] > div {
    padding-inline-end: 0.9em;
  }
  .wide {
    grid-column: 1 / -1;
    margin-block-start: 0.6em;
  }
  dt {
    font-size: 0.9em;
  }
  article dt,
  [part='card-period'] {
    color: var(--_muted);
  }
  [part='card-period'] {
    font-size: 0.9em;
  }
  svg {
    display: block;
    margin-block-end: 0.5em;
    fill: var(--_area);
  }
  .rail {
    fill: var(--_line);
  }
  .facts {
    font-size: 0.9em;
  }
  .facts dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-start: 0.4em;
  }
`;
