import { css } from 'lit';

/** The toolbar: native controls, large enough for a thumb. */
export const filterStyles = css`
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  [part='search'],
  [part='places'] {
    flex: 1 1 14em;
    max-inline-size: 28em;
  }
  [part='places'] {
    max-inline-size: 18em;
  }
  [part='search'] label,
  [part='places'] label,
  legend {
    display: block;
    margin-block-end: 0.35em;
    padding: 0;
    font-weight: 600;
  }
  [part='search-input'],
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  [part='areas'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    inline-size: 100%;
    min-inline-size: 0;
  }
  [part~='area'],
  [part='ended'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.3em 0.95em 0.3em 0.7em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_target) / 2);
    cursor: pointer;
  }
  [part='ended'] {
    border-style: dashed;
  }
  [part~='area']:hover,
  [part='ended']:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  [part~='area']:has(:focus-visible),
  [part='ended']:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [part~='area']:has(:checked),
  [part='ended']:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [part='area-count'],
  [part='ended'] span {
    font-variant-numeric: tabular-nums;
    opacity: 0.8;
  }
  [type='checkbox'] {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    border: 1.5px solid;
    border-radius: 0.2em;
    outline: 0;
    cursor: inherit;
  }
  /* Drawn with borders, which forced colours keep. */
  [type='checkbox']:checked::before {
    content: '';
    inline-size: 0.35em;
    block-size: 0.65em;
    margin-block-end: 0.15em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
`;
