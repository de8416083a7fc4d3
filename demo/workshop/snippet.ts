import { listLines, scriptTag, tag } from '../../src/cli/snippet/lines.js';
import { supportedLanguage } from '../../src/shared/language.js';
import { goodSettings } from './settings.js';
import type { State } from './state.js';

/** The pieces of code that put the list into a site. */
export interface Snippet {
  /** For the template of the site: the script, and the theme. */
  readonly template: string;
  /** Where the list is to stand. */
  readonly list: string;
  /** For the style sheet of the site; empty when there is none. */
  readonly styles: string;
  /** All of it in one, for a page that allows styles in it. */
  readonly whole: string;
}

/** Stands for the page that the code comes into. */
const page = 'https://site.invalid/';

/** Whether a script at this address finds its own tag, which it does by the name of the file. */
export const isScript = (address: string): boolean =>
  /(?:^|\/)gransamarbete\.[^/?#]*(?:[?#].*)?$/.test(address) && URL.canParse(address, page);

/** A file in the folder of the script. */
const beside = (script: string, file: string): string => script.replace(/[^/]*$/, '') + file;

/**
 * The code for what the workshop shows.
 *
 * @param css of what was changed
 * @param integrity of the files of this version, by their names
 */
export function snippetOf(state: State, css: string, integrity: Readonly<Record<string, string>>): Snippet {
  const { form, script, theme } = state;
  const { src, feedback, lang, ...settings } = goodSettings(state.settings);
  const fallback = URL.canParse(state.fallback, page) ? state.fallback || undefined : undefined;
  const wish = { form, src, feedback, language: supportedLanguage(lang), settings, fallback };
  const address = isScript(script) ? script : 'gransamarbete.js';
  const file = new URL(address, page).pathname.split('/').at(-1) ?? '';
  const sheet = theme && tag('link', { rel: 'stylesheet', href: beside(address, `themes/${theme}.css`) });
  // This element has no end tag.
  const template = [scriptTag(wish, address, integrity[file]), sheet.replace('</link>', '')].filter(Boolean).join('\n');
  const list = listLines(wish);
  // A text in CSS may hold the end of the element.
  const style = css && `<style>\n${css.replaceAll('</', '<\\/')}</style>`;
  return { template, list, styles: css, whole: [template, style, list].filter(Boolean).join('\n') };
}
