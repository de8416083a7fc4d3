import { css } from './css.js';

/** What everything is when nobody says otherwise. The comment behind a line is its documentation. */
export const defaultTokens = css`
  :host {
    --_gransamarbete-accent: light-dark(#057, #7ce); /* Buttons and what is ticked */
    --_gransamarbete-link: light-dark(#057, #7ce); /* Links */
    --_gransamarbete-soft: color-mix(in srgb, currentColor 5%, transparent); /* Surface of the toolbar, of ended cards and of the vote */
    --_gransamarbete-line: color-mix(in srgb, currentColor 18%, transparent); /* Hairlines */
    --_gransamarbete-control: color-mix(in srgb, currentColor 62%, transparent); /* Borders of controls */
    --_gransamarbete-muted: color-mix(in srgb, currentColor 76%, transparent); /* Secondary text */
    --_gransamarbete-po1: light-dark(#15a, #8bf); /* A smarter border region */
    --_gransamarbete-po2: light-dark(#263, #9d9); /* A greener border region */
    --_gransamarbete-po4: light-dark(#941, #fa8); /* A more social border region */
    --_gransamarbete-iso1: light-dark(#649, #cae); /* A stronger border region */
    --_gransamarbete-other: color-mix(in srgb, currentColor 76%, transparent); /* Any other focus area, or none */
    --_gransamarbete-radius: 0.5em; /* Corners of cards and controls */
    --_gransamarbete-target: 2.75em; /* Height of controls */
    --_gransamarbete-gap: 1.25em; /* Between cards */
    --_gransamarbete-padding: 1.25em; /* Inside cards and boxes */
    --_gransamarbete-card-width: 18em; /* Cards are at least this wide */
    --_gransamarbete-scroll-margin: 6em; /* Room for a sticky header above what has the focus */
  }
  @media (prefers-contrast: more) {
    :host {
      --_gransamarbete-line: currentColor;
      --_gransamarbete-control: currentColor;
      --_gransamarbete-muted: currentColor;
    }
  }
`;

/**
 * What a page sets: our own properties, then the tokens of its design system. `env` is Sitevision Envision, `ds` is Designsystemet,
 * `ax` is Aksel, and `a` is Aksel before version 8. What a registered property cannot be is `unset`: what the element around has,
 * the default. Text, hairlines and the focus ring are made of the colour of the page's text, and the font is the page's.
 */
export const pageTokens = css`
  :host > div {
    --_gransamarbete-accent: var(
      --gransamarbete-accent,
      var(--env-ui-color-brand, var(--ds-color-accent-base-default, var(--ax-bg-accent-strong, var(--a-text-action))))
    );
    --_gransamarbete-link: var(
      --gransamarbete-link,
      var(
        --env-link-font-color,
        var(--ds-color-accent-text-subtle, var(--ax-text-accent-subtle, var(--_gransamarbete-accent)))
      )
    );
    --_gransamarbete-soft: var(--gransamarbete-soft);
    --_gransamarbete-line: var(--gransamarbete-line);
    --_gransamarbete-control: var(--gransamarbete-control);
    --_gransamarbete-muted: var(--gransamarbete-muted);
    --_gransamarbete-po1: var(--gransamarbete-po1);
    --_gransamarbete-po2: var(--gransamarbete-po2);
    --_gransamarbete-po4: var(--gransamarbete-po4);
    --_gransamarbete-iso1: var(--gransamarbete-iso1);
    --_gransamarbete-other: var(--gransamarbete-other);
    --_gransamarbete-radius: var(
      --gransamarbete-radius,
      var(--env-border-radius, var(--ds-border-radius-md, var(--ax-radius-8, var(--a-border-radius-medium))))
    );
    --_gransamarbete-target: var(--gransamarbete-target);
    --_gransamarbete-gap: var(--gransamarbete-gap);
    --_gransamarbete-padding: var(--gransamarbete-padding);
    --_gransamarbete-card-width: var(--gransamarbete-card-width);
    --_gransamarbete-scroll-margin: var(--gransamarbete-scroll-margin);
    font-family: var(--gransamarbete-font);
  }
`;
