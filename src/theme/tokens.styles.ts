import { css } from './css.js';

/**
 * Every custom property that a page may set, and what it falls back to. Inside, only the short names are used.
 * The comment behind a line is its documentation.
 */
export const tokenStyles = css`
  :host {
    --_accent: var(--gransamarbete-accent, light-dark(#0b5a7a, #7cc4e6)); /* Buttons, links and what is ticked */
    --_on-accent: var(--gransamarbete-on-accent, light-dark(#fff, #0d1b22)); /* Text on the accent */
    --_soft: var(--gransamarbete-soft, color-mix(in srgb, currentColor 5%, transparent)); /* Toolbar, ended cards, vote */
    --_line: var(--gransamarbete-line, color-mix(in srgb, currentColor 18%, transparent)); /* Hairlines */
    --_control: var(--gransamarbete-control, color-mix(in srgb, currentColor 62%, transparent)); /* Borders of controls */
    --_muted: var(--gransamarbete-muted, color-mix(in srgb, currentColor 76%, transparent)); /* Secondary text */
    --_radius: var(--gransamarbete-radius, 0.5em); /* Corners of cards and controls */
    --_target: var(--gransamarbete-target, 2.75em); /* Height of controls */
  }
`;
