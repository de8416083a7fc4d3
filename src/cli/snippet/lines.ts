import type { Language } from '../../shared/language.js';

/** How the list gets into a page. */
export const forms = ['element', 'div', 'link'] as const;
export type Form = (typeof forms)[number];

/** What a site wants to embed. Addresses may be relative to its pages, unless it says otherwise. */
export interface Wish {
  readonly form: Form;
  /** Where the folders of the releases are, without a slash at the end. */
  readonly base: string;
  readonly language?: Language | undefined;
  /** Addresses of feeds, separated by space. */
  readonly src?: string | undefined;
  readonly feedback?: string | undefined;
  /** All other settings, by the names of the attributes. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** The page for visitors without JavaScript. A link is nothing without it. */
  readonly fallback?: string | undefined;
}

// The words of the link. The lines are copied, so these are the first that an editor changes.
const linkText: Readonly<Record<Language, string>> = {
  sv: 'Alla gränsöverskridande samarbeten',
  nb: 'Alle samarbeid over grensen',
  nn: 'Alle samarbeid over grensa',
};

/** The line for the template of the site: one version, and only its bytes. */
export const scriptLine = (wish: Wish, version: string, integrity: string): string =>
  scriptTag(wish, `${wish.base}/v${version}/gransamarbete.js`, integrity);

/** The same line for a script at any address. */
export function scriptTag(
  { form, src, feedback }: Omit<Wish, 'base'>,
  script: string,
  integrity: string | undefined,
): string {
  const addresses = [...(src?.split(' ') ?? []), ...(feedback ? [feedback] : [])];
  const others = new Set(addresses.map(originOf).filter((origin) => origin !== page && origin !== originOf(script)));
  return tag('script', {
    defer: '',
    src: script,
    integrity,
    // A script of another site is only compared with its hash when the request is one of CORS.
    crossorigin: 'anonymous',
    // What an editor writes into a div or a link names no other origin than these.
    'data-allow': form === 'element' ? undefined : [...others].join(' ') || undefined,
  });
}

/** The lines for the editor, where the list is to stand. */
export function listLines({
  form,
  language: lang,
  src,
  feedback,
  fallback,
  settings: others,
}: Omit<Wish, 'base'>): string {
  const settings = { lang, src, feedback, ...others };
  const words = linkText[lang ?? 'sv'];
  if (form === 'link') {
    return `<p>${tag('a', { href: withSettings(fallback ?? '', settings) }, words)}</p>`;
  }
  const content = fallback === undefined ? '' : `\n  <p>${tag('a', { href: fallback }, words)}</p>\n`;
  if (form === 'element') return tag('gransamarbete-list', settings, content);
  const data = Object.entries(settings).map(([name, value]) => [`data-${name}`, value] as const);
  return tag('div', { 'data-gransamarbete': '', ...Object.fromEntries(data) }, content);
}

/** An address with the settings in its query; it keeps its own query and fragment. */
function withSettings(address: string, settings: Readonly<Record<string, string | undefined>>): string {
  const [, path, query, fragment] = /^([^?#]*)\??([^#]*)(.*)$/.exec(address)!;
  const given = Object.entries(settings).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const written = new URLSearchParams([['embed', 'gransamarbete-list'], ...given]).toString();
  // Both may stand in a query as they are, and editors read it.
  const added = written.replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `${path}?${query ? `${query}&` : ''}${added}${fragment}`;
}

/** Stands for the site of the page, which is not known here. */
const page = 'https://site.invalid';
const originOf = (address: string): string => new URL(address, page).origin;

/** An element. An empty attribute stands alone, one that is undefined is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [value ? ` ${attribute}="${escaped(value)}"` : ` ${attribute}`],
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (value: string): string => value.replace(/[&"<>]/g, (character) => escapes[character]!);
