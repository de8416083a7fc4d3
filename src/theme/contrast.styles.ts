import { css } from './css.js';

/**
 * Colours that can be read on what is behind them, whatever a page sets. The Y of CIE XYZ is the relative luminance of WCAG, so a
 * colour that is too bright for a light page is scaled down to the brightest luminance that has 4.5:1, and one that is too dark for a
 * dark page is mixed with white up to the darkest. Its hue stays, and a colour that has enough contrast stays as it is.
 *
 * `--_gransamarbete-brightest` and `--_gransamarbete-darkest` come from the page. On the soft surface, which is nearer to the colour, it must be so much further
 * away, `--_gransamarbete-soft-factor`.
 */
export const contrastStyles = css`
  :host > div,
  label[part] {
    --_gransamarbete-hue: var(--_gransamarbete-accent);
  }
  a,
  summary {
    --_gransamarbete-hue: var(--_gransamarbete-link);
  }
  .box a,
  [part='undo'],
  article[part~='ended'] {
    --_gransamarbete-soft-factor: 0.82;
  }
  :host > div,
  [part='undo'],
  label[part],
  a,
  summary,
  [part*=' '] {
    --_gransamarbete-white: max(0, (var(--_gransamarbete-darkest, 0) / var(--_gransamarbete-soft-factor, 1) - y) / (1 - y));
    --_gransamarbete-scale: min(1, var(--_gransamarbete-brightest, 9) * var(--_gransamarbete-soft-factor, 1) / y) * (1 - var(--_gransamarbete-white));
    --_gransamarbete-ink: color(
      from var(--_gransamarbete-hue) xyz calc(x * var(--_gransamarbete-scale) + 0.95 * var(--_gransamarbete-white)) calc(y * var(--_gransamarbete-scale) + var(--_gransamarbete-white))
        calc(z * var(--_gransamarbete-scale) + 1.089 * var(--_gransamarbete-white)) / 1
    );
  }
`;
