import { css } from 'lit';

/** What both elements share: how they sit in a page, buttons, links and focus. */
export const baseStyles = css`
  :host {
    display: block;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: var(--_target);
    padding: 0.4em 1.2em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    scroll-margin-block: var(--_scroll-margin);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
