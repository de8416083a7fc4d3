import { css } from '../theme/css.js';

/** The toolbar: native controls, large enough for a thumb. */
export const filterStyles = css`
  [part='search'],
  [part='places'] {
    flex: 1 1 14em;
    max-inline-size: 25em;
  }
  [part='search-input'],
  select {
    inline-size: 100%;
    padding-inline: 0.75em;
  }
  [part='areas'] {
    inline-size: 100%;
    gap: 0.5em;
  }
  label[part] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.3em;
    padding-inline: 0.7em 0.95em;
    border-radius: 1.4em;
  }
  label[part='ended'] {
    border-style: dashed;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.15em;
    min-block-size: 1.15em;
    outline: 0;
    accent-color: light-dark(#fff, #000);
  }
`;
