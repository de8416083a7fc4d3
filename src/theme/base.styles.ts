import { css } from './css.js';

/** What both elements share: how they sit in a page, surfaces, buttons, links and focus. */
export const baseStyles = css`
  /* What text inherits from a page by accident. On the host alone, so that a visitor's own text spacing still comes in (WCAG 1.4.12). */
  :host {
    display: block;
    line-height: 1.5;
    letter-spacing: 0;
    word-spacing: 0;
    text-indent: 0;
    text-align: start;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
    cursor: auto;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
  }
  a,
  summary {
    color: var(--_gransamarbete-ink);
    text-underline-offset: 0.2em;
  }
  button,
  input,
  select,
  textarea,
  label[part] {
    min-block-size: var(--_gransamarbete-target);
    border: 1px solid var(--_gransamarbete-control);
    border-radius: var(--_gransamarbete-radius);
    background: var(--_gransamarbete-page, Canvas);
    color: inherit;
    font: inherit;
  }
  button {
    padding: 0.4em 1.25em;
    border-color: currentColor;
    color: var(--_gransamarbete-ink);
    font-weight: 600;
  }
  button,
  label,
  summary {
    cursor: pointer;
  }
  [part='clear'],
  [part='undo'] {
    padding-inline: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-decoration-line: underline;
  }
  button[aria-pressed='true'],
  label:has(:checked) {
    border-color: var(--_gransamarbete-ink);
    background: var(--_gransamarbete-ink);
    color: light-dark(#fff, #000);
  }
  :focus-visible,
  label:has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--gransamarbete-focus);
    outline-offset: 2px;
    scroll-margin-block: var(--_gransamarbete-scroll-margin);
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    label {
      transition-duration: var(--gransamarbete-duration);
    }
  }
  [for],
  legend {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .box {
    padding: var(--_gransamarbete-padding);
    border-radius: var(--_gransamarbete-radius);
    background: var(--_gransamarbete-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
