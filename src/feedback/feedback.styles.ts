import { css } from 'lit';

/** One quiet row that wraps; the two answers stay together. */
export const feedbackStyles = css`
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    padding: 1.1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  [part='question'] {
    font-weight: 600;
  }
  [part='answers'] {
    display: flex;
    gap: 0.75em;
  }
  [part~='answer'] {
    min-inline-size: 5.5em;
  }
  [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Seen without colour, too. */
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  [part='status']:empty {
    display: none;
  }
  [part='undo'] {
    padding-inline: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
