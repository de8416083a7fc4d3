import { readFileSync } from 'node:fs';

type Scheme = 'light' | 'dark';

/** A site that has a design system, and that embeds the list with no settings for its looks. */
export interface Host {
  readonly name: string;
  /** Style sheets, as the packages have them. */
  readonly styles: readonly string[];
  /** Attributes of the root and of the body, by scheme. */
  readonly schemes: Partial<Record<Scheme, { readonly html: string; readonly body?: string }>>;
  /** A text with a link, and a button for what matters most, as the design system wants them written. */
  readonly text: string;
}

const fromPackage = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** Aksel from version 8. */
const aksel = (theme: Scheme) => ({ html: `class="${theme}"`, body: 'class="aksel-theme" data-background="true"' });

const designsystemet = (name: string, theme: string): Host => ({
  name,
  styles: [
    fromPackage(theme),
    fromPackage('@digdir/designsystemet-css/dist/src/index.css'),
    'body { font-family: var(--ds-font-family), sans-serif }',
  ],
  schemes: { light: { html: 'data-color-scheme="light"' }, dark: { html: 'data-color-scheme="dark"' } },
  text: '<p class="ds-paragraph">Se <a class="ds-link" href="#a">alla</a>.</p><button class="ds-button">Sök</button>',
});

/**
 * Sitevision publishes no package of Envision. Its properties are those of the documentation, with colours as a municipality might
 * set them; a dark theme of Envision sets the same ones anew.
 */
const envision = {
  light: `--env-background-color: #fff; --env-font-color: #222; --env-ui-color-brand: #005e54;
    --env-ui-color-brand-contrast: #fff; --env-link-font-color: #00629b;`,
  dark: `--env-background-color: #1d2125; --env-font-color: #eee; --env-ui-color-brand: #4fb8a8;
    --env-ui-color-brand-contrast: #000; --env-link-font-color: #8cc8f0;`,
};

export const hosts: readonly Host[] = [
  designsystemet('Designsystemet', '@digdir/designsystemet-css/dist/theme/designsystemet.css'),
  designsystemet('Designsystemet, the theme of Altinn', '@digdir/designsystemet-theme/brand/altinn.css'),
  designsystemet('Designsystemet, the theme of Uutilsynet', '@digdir/designsystemet-theme/brand/uutilsynet.css'),
  {
    name: 'Aksel 8',
    styles: [fromPackage('@navikt/ds-css/dist/index.css')],
    schemes: { light: aksel('light'), dark: aksel('dark') },
    text: `<p class="aksel-body-long">Se <a class="aksel-link" href="#a">alla</a>.</p>
      <button class="aksel-button" data-variant="primary">Sök</button>`,
  },
  {
    name: 'Aksel 7',
    styles: [fromPackage('navikt-ds-css-7/dist/index.css')],
    schemes: { light: { html: '' } },
    text: `<p class="navds-body-long">Se <a class="navds-link" href="#a">alla</a>.</p>
      <button class="navds-button navds-button--primary">Sök</button>`,
  },
  {
    name: 'Sitevision Envision',
    styles: [
      `:root { ${envision.light} } :root.dark { ${envision.dark} }
      body { background: var(--env-background-color); color: var(--env-font-color); font-family: Verdana, sans-serif }
      a { color: var(--env-link-font-color) }
      button { background: var(--env-ui-color-brand); color: var(--env-ui-color-brand-contrast) }`,
    ],
    schemes: { light: { html: '' }, dark: { html: 'class="dark"' } },
    text: '<p>Se <a href="#a">alla</a>.</p><button>Sök</button>',
  },
];

/** The page of a host. */
export const hostPage = ({ styles, schemes, text }: Host, scheme: Scheme): string => `<!doctype html>
<html lang="sv" ${schemes[scheme]!.html}><title>Samarbeten</title>
<meta name="viewport" content="width=device-width">
${styles.map((style) => `<style>${style}</style>`).join('')}
<script type="module" src="/dist/gransamarbete.js"></script>
<body ${schemes[scheme]!.body ?? ''}>
<main><h1>Samarbeten</h1><div id="host">${text}</div><gransamarbete-list src="/demo/feed.json" feedback="/votes"></gransamarbete-list></main>`;
