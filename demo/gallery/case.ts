import { readCase, type Case, type State } from './cases.js';
import { feeds } from './feeds.js';
import { freezeNetwork } from './frozen.js';
import { caseTitle, fallback } from './words.js';

interface Setting {
  /** Handed over as an object; without it the list asks for its addresses. */
  readonly feed?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What a visitor then clicks. */
  readonly click?: string;
}

const there = 'https://feed.example/varmland.json';
const missing = 'https://feed.example/innlandet.json';
const silent = 'https://feed.example/dalarna.json';

const settings: Record<State, Setting> = {
  ready: { feed: feeds.few },
  filtered: { feed: feeds.few, attributes: { selected: 'PO4' } },
  ended: { feed: feeds.few, click: '[part~=ended] input' },
  'all-ended': { feed: feeds.over },
  one: { feed: feeds.one },
  fifty: { feed: feeds.fifty },
  // The only project of the area is over. Institutions would stay: no filter takes them away.
  empty: { feed: feeds.projects, attributes: { selected: 'ISO1' } },
  partial: { attributes: { src: `${there} ${missing}` } },
  failed: { feed: 'No feed at all.' },
  loading: { attributes: { src: silent } },
};

function listOf({ state, lang }: Case): HTMLElement {
  const { feed, attributes } = settings[state];
  const list = document.createElement('gransamarbete-list');
  for (const [name, value] of Object.entries({ lang, feedback: '/votes', ...attributes }))
    list.setAttribute(name, value);
  list.append(Object.assign(document.createElement('p'), { lang, textContent: fallback[lang] }));
  return feed === undefined ? list : Object.assign(list, { feed });
}

function wear({ theme, scheme }: Case): Promise<unknown> {
  const root = document.documentElement;
  Object.assign(root.dataset, { theme, scheme });
  if (!theme) return Promise.resolve();
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/dist/themes/${theme}.css` });
  document.head.append(style);
  return new Promise((resolve) => style.addEventListener('load', resolve));
}

async function show(asked: Case): Promise<void> {
  const title = caseTitle(asked);
  document.title = `${title} – Galleriet – Region Exempel`;
  document.querySelector('h1')!.textContent = title;
  document.querySelector<HTMLElement>('#forced')!.hidden = asked.scheme !== 'forced';
  freezeNetwork({ [there]: feeds.few, [missing]: '<title>Logga in</title>' });
  // Before the list is there: nobody should see it change.
  await Promise.all([wear(asked), customElements.whenDefined('gransamarbete-list')]);
  const list = listOf(asked);
  document.querySelector('#case')!.append(list);
  const { click } = settings[asked.state];
  if (!click) return;
  await (list as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  list.shadowRoot?.querySelector<HTMLElement>(click)?.click();
}

await show(readCase(location.search));
