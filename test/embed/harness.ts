import { feedOf, project } from '../helpers/element-feeds.js';
import { foreign, order, orderFeed, until, type Ordered, type TestPage } from '../helpers/test-page.js';

export const script = '<script src="/dist/gransamarbete.js"></script>';
export const origin = location.origin;
/** To a browser another site. */
export const otherOrigin = new URL(foreign(location.href)).origin;

/** What stands in every form for visitors without JavaScript. */
export const fallback = '<a href="/lista.html">Alla samarbeten</a>';

export type Settings = Readonly<Record<string, string>>;
/** Writes an embed form with settings, in the words of an editor. */
export type Form = (settings: Settings, tag?: string) => string;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributes = (settings: Settings, prefix: string): string =>
  Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`)
    .join('');

export const dataAttributes = (settings: Settings): string => attributes(settings, 'data-');

/** The forms that an editor can write where a CMS filters what it does not know. */
export const editorForms = {
  div: (settings, tag = '') => `<div data-gransamarbete="${tag}"${dataAttributes(settings)}>${fallback}</div>`,
  link: (settings, tag = 'gransamarbete-list') => {
    const query = new URLSearchParams({ embed: tag, ...settings });
    return `<p><a href="/lista.html?${escaped(query.toString())}">Alla samarbeten</a></p>`;
  },
} satisfies Record<string, Form>;

export const forms = {
  ...editorForms,
  element: (settings, tag = 'gransamarbete-list') => `<${tag}${attributes(settings, '')}>${fallback}</${tag}>`,
} satisfies Record<string, Form>;

/** A feed of as many projects as are wanted, with an address of its own. */
export const orderProjects = (count = 1, name = 'Projekt'): Promise<Ordered> =>
  orderFeed(feedOf(Array.from({ length: count }, (_, index) => project(`${name} ${index + 1}`))));

/** A collector that stores what it gets; its votes go to `votes` below the address. */
export const orderCollector = (): Promise<Ordered> =>
  order({
    status: 201,
    headers: { 'content-type': 'text/plain', 'access-control-allow-origin': '*' },
    body: 'The vote is stored.',
  });

const titles = (list: Element): string[] =>
  [...(list.shadowRoot?.querySelectorAll('[part=card-title]') ?? [])].map((title) => title.textContent.trim());

/** Titles of the cards of a list, as soon as there are any. */
export async function cards(page: TestPage, selector = 'gransamarbete-list'): Promise<string[]> {
  const list = await page.find(selector);
  return until(() => {
    const shown = titles(list);
    return shown.length > 0 && shown;
  });
}

export const lists = (page: TestPage): Element[] => [...page.document.querySelectorAll('gransamarbete-list')];

/** Whether a visitor sees an element. */
export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** Waits until a page has been drawn so many times. */
export async function frames(page: TestPage, count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  }
}

export const silence = { errors: [], warnings: [], violations: [] };
