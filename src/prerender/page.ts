import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Language } from '../shared/language.js';
import { pageStyles } from './page-styles.js';
import { serverHtml } from './server-html.js';

/** What a whole page is made of. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
  /** Its canonical address; undefined when it has none. */
  readonly address: string | undefined;
  /** Where its form sends, as a policy names it; undefined without a form. */
  readonly formSource: string | undefined;
  /** HTML of ours: list, form and linked data. */
  readonly content: string;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** A page that needs no script and loads nothing, and whose policy forbids both. */
export async function wholePage({ language, title, description, address, formSource, content }: Page): Promise<string> {
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(pageStyles)}'; form-action ${formSource ?? "'none'"}; base-uri 'none'`;
  return serverHtml(html`<!doctype html>
<html lang=${language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${policy}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${address ? html`<link rel="canonical" href=${address}>\n` : ''}${unsafeHTML(`<style>${pageStyles}</style>`)}
</head>
<body>
<main>
<h1>${title}</h1>
${description ? html`<p class="lead">${description}</p>\n` : ''}${unsafeHTML(content)}
</main>
</body>
</html>
`);
}
