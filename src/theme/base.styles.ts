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
  button,
  summary {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  button,
  input,
  select,
  textarea {
    min-block-size: var(--_target);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
  }
  button {
    padding: 0.4em 1.2em;
    border-color: var(--_accent);
    font-weight: 600;
  }
  button,
  label,
  summary {
    cursor: pointer;
  }
  button:hover,
  label:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  [part='clear'],
  [part='undo'] {
    padding-inline: 0;
    border: 0;
    font-weight: inherit;
    text-decoration-line: underline;
  }
  button[aria-pressed='true'],
  label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :focus-visible,
  label:has(:focus-visible) {
    outline: 3px solid var(--gransamarbete-focus, currentColor); /* Focus ring */
    outline-offset: 2px;
    scroll-margin-block: var(--gransamarbete-scroll-margin, 6em); /* Room for a sticky header above what has the focus */
  }
  .box {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
