import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Language } from '../../shared/language.js';
import { styles } from './styles.js';

/** A piece of HTML in which every value is escaped. */
export type Html = ReturnType<typeof html>;

const hash = createHash('sha256').update(styles).digest('base64');

/**
 * Headers of every page, beside the common ones. Nothing is loaded, nothing runs, no other site shows the page in a frame, and no
 * site hears where the visitor came from.
 */
export const pageHeaders = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const;

/** A whole page. */
export function layout(language: Language, title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>${raw(styles)}</style>
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}
