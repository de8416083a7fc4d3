import { trusted } from '../shared/trusted-types.js';

/** The text of an HTML fragment, through a document that loads and runs nothing. */
export function htmlToText(html: string): string {
  try {
    const { body } = new DOMParser().parseFromString(
      trusted().createHTML(html.replace(/<\/(?:p|div|li|h\d|tr)>|<br/gi, '\n$&')),
      'text/html',
    );
    for (const element of body.querySelectorAll('script, style, template, noscript')) element.remove();
    return body.textContent.replace(/\s*\n\s*/g, '\n');
  } catch {
    // A page that requires Trusted Types and refuses our policy forbids the parser; the item then has no text from HTML.
    return '';
  }
}
