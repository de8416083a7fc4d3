import { readRelease, ReleaseError } from '../collector/index.js';
import { supportedLanguage } from '../shared/language.js';
import { parse, refuseExtra, text, UsageError } from './arguments.js';
import type { Command } from './io.js';
import { forms, listLines, scriptLine, type Wish } from './snippet/lines.js';

/** Where the files are on the site of the page, when nothing else is said. */
const ownSite = '/gransamarbete';

/**
 * `gransamarbete snippet`: the two pieces of HTML that put a list into a site, with the hash of this version.
 *
 * @param folder of the built scripts; that of this package when left out
 */
export const snippetOf =
  (folder?: string): Command =>
  async (args, io) => {
    try {
      const wish = readWish(args);
      const { version, integrity } = await readRelease(folder);
      io.stdout.write(`${placeOf(wish.base, version)}

For the template of the site, once on each page:

${scriptLine(wish, version, integrity['gransamarbete.js'] ?? '')}

For the editor, where the list is to stand:

${listLines(wish)}
`);
      return 0;
    } catch (error) {
      if (error instanceof UsageError) {
        io.stderr.write(`gransamarbete snippet: ${error.message} See: gransamarbete snippet --help\n`);
        return 2;
      }
      if (!(error instanceof ReleaseError)) throw error;
      io.stderr.write(`gransamarbete snippet: ${error.message}\n`);
      return 1;
    }
  };

export const snippet = snippetOf();

/** Where the files must be for the lines to work. */
function placeOf(base: string, version: string): string {
  const folder = `${base}/v${version}/`;
  return base === ownSite
    ? `Copy the folder dist/ of this package to ${folder} on your own site. Leave it there, unchanged, while a page names it.`
    : `The files must be at ${folder}: copy dist/ of this package there, or let a collector with RELEASES_DIR serve them.`;
}

const options = { base: text, lang: text, src: text, feedback: text, form: text, fallback: text } as const;

function readWish(args: readonly string[]): Wish {
  const { values: given, positionals } = parse(args, options);
  refuseExtra(positionals[0]);
  const { form: name = 'element', lang, ...values } = given;
  const form = forms.find((form) => form === name);
  if (!form) throw new UsageError('--form must be element, div or link.');
  const language = supportedLanguage(lang);
  if (lang !== undefined && !language) throw new UsageError('--lang must be sv, nb or nn.');
  const src = values.src
    ?.trim()
    .split(/\s+/)
    .map((address) => readAddress('src', address))
    .join(' ');
  const feedback = values.feedback && readAddress('feedback', values.feedback);
  if (feedback !== undefined && !/^[^?#]*\/votes$/.test(feedback))
    throw new UsageError('--feedback must be the address of the collector with /votes at its end.');
  const fallback = values.fallback && readAddress('fallback', values.fallback);
  if (form === 'link' && !fallback) throw new UsageError('--fallback is missing, the page that the link leads to.');
  return { form, language, src, feedback, fallback, base: readBase(values.base ?? ownSite) };
}

function readBase(value: string): string {
  const base = readAddress('base', value).replace(/\/+$/, '');
  if (/[?#]/.test(base)) throw new UsageError('--base must be an address without ? and #.');
  if (!/^(?:https?:\/)?\//i.test(value))
    throw new UsageError(
      '--base must be a whole address, or begin with a slash: pages in folders load the script, too.',
    );
  if (/\/v\d[^/]*$/.test(base))
    throw new UsageError(
      `--base must be the address above ${base.slice(base.lastIndexOf('/'))}: the line names the version, for a hash fits just one.`,
    );
  return base;
}

/** A web address, whole or relative to the page. */
function readAddress(name: string, value: string): string {
  const address = value.trim();
  const url = URL.canParse(address, 'https://site.example/') && new URL(address, 'https://site.example/');
  if (address && url && /^https?:$/.test(url.protocol) && !url.username && !/\s/.test(address)) return address;
  throw new UsageError(`--${name} must be a web address, such as https://www.example.se/ or /a/path.`);
}
