import { css } from '../theme/css.js';

/** One quiet row that wraps; the two answers stay together. */
export const feedbackStyles = css`
  [part='question'],
  [id='found'] {
    font-weight: 600;
  }
  [part~='answer'] {
    min-inline-size: 5.5em;
    margin-inline-end: 0.5em;
  }
  /* Seen without colour, too. */
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  [part='comment'] {
    inline-size: 100%;
  }
  @media print {
    :host {
      display: none;
    }
  }
  textarea {
    display: block;
    inline-size: min(100%, 40em);
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
  }
`;
