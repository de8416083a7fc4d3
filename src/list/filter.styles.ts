import { css } from '../theme/css.js';

/** The toolbar: native controls, large enough for a thumb. */
export const filterStyles = css`
  [part='search'],
  [part='places'] {
    flex: 1 1 14em;
    max-inline-size: 25em;
  }
  legend,
  div > label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  [part='search-input'],
  select {
    inline-size: 100%;
    padding-inline: 0.75em;
    background: Canvas;
    color: CanvasText;
  }
  [part='areas'] {
    inline-size: 100%;
    gap: 0.5em;
  }
  [part~='area'],
  [part='ended'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.3em 0.95em 0.3em 0.7em;
    border: 1px solid var(--_control);
    border-radius: var(--_target);
  }
  [part='ended'] {
    border-style: dashed;
  }
  [type='checkbox'] {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.15em;
    min-block-size: 1.15em;
    border: 1.5px solid;
    border-radius: 0.2em;
    outline: 0;
    color: inherit;
  }
  /* Drawn with borders, which forced colours keep. */
  :checked::before {
    content: '';
    inline-size: 0.35em;
    block-size: 0.65em;
    margin-block-end: 0.15em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
`;
