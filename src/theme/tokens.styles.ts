import { css } from 'lit';

/**
 * Every custom property that a page may set, and what it falls back to. Inside, only the short names are used.
 * The comment behind a line is its documentation; the table in the README is made from it.
 */
export const tokenStyles = css`
  :host {
    --_accent: var(--gransamarbete-accent, light-dark(#0b5a7a, #7cc4e6)); /* Buttons, links and what is ticked */
    --_on-accent: var(--gransamarbete-on-accent, light-dark(#fff, #0d1b22)); /* Text on the accent */
    --_soft: var(--gransamarbete-soft, color-mix(in srgb, currentColor 5%, transparent)); /* Toolbar, ended cards, vote */
    --_line: var(--gransamarbete-line, color-mix(in srgb, currentColor 18%, transparent)); /* Hairlines */
    --_control: var(--gransamarbete-control, color-mix(in srgb, currentColor 62%, transparent)); /* Borders of controls */
    --_muted: var(--gransamarbete-muted, color-mix(in srgb, currentColor 76%, transparent)); /* Secondary text */
    --_ongoing: var(--gransamarbete-ongoing, light-dark(#22633a, #86cf9c)); /* Status of an ongoing project */
    --_po1: var(--gransamarbete-po1, light-dark(#1f5fa8, #8fbcf2)); /* A smarter border region */
    --_po2: var(--gransamarbete-po2, light-dark(#2a6b35, #93d09f)); /* A greener border region */
    --_po4: var(--gransamarbete-po4, light-dark(#97471a, #f2a883)); /* A more social border region */
    --_iso1: var(--gransamarbete-iso1, light-dark(#68459c, #c5abea)); /* A stronger border region */
    --_other: var(--gransamarbete-other, var(--_muted)); /* Any other focus area */
    --_radius: var(--gransamarbete-radius, 0.5em); /* Corners of cards and controls */
    --_gap: var(--gransamarbete-gap, 1.25em); /* Between cards */
    --_card-width: var(--gransamarbete-card-width, 18em); /* Cards are at least this wide */
    --_target: var(--gransamarbete-target, 2.75em); /* Height of controls */
    --_focus: var(--gransamarbete-focus, currentColor); /* Focus ring */
    --_scroll-margin: var(--gransamarbete-scroll-margin, 6em); /* Room for a sticky header above what has the focus */
  }
`;
