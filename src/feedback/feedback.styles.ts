import { css } from '../theme/css.js';

/** One quiet row that wraps; the two answers stay together. */
export const feedbackStyles = css`
  [part='question'] {
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
`;
