// The results page over answers that a test gives.
import { createApi } from '../../src/results/api.js';
import { ResultsPage } from '../../src/results/results-page.js';
import type { CommentEntry, ResultsData } from '../../src/votes/results.js';

export const site = 'https://www.example.se';
const nothing = { yes: 0, no: 0, withdrawn: 0 };

export const aComment = (changes: Partial<CommentEntry> = {}): CommentEntry => ({
  id: '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111',
  page: `${site}/om`,
  lang: 'sv',
  answer: 'no',
  text: 'Jag saknar en karta.',
  receivedAt: '2026-11-20T12:00:00.000Z',
  ...{ hidden: false, flagged: false, isCurrent: true, mayHoldPersonalData: false },
  ...changes,
});

export const someData = (changes: Partial<ResultsData> = {}): ResultsData => ({
  sites: [site],
  filter: { site: '', page: '', from: '', to: '' },
  total: { yes: 110, no: 42, withdrawn: 3 },
  flagged: nothing,
  pages: [
    {
      ...{ site, page: `${site}/bygglov`, yes: 6, no: 4, comments: 1, needsReview: true },
      ...{ share: 0.6, low: 0.313, high: 0.832 },
    },
    {
      ...{ site, page: `${site}/om`, yes: 104, no: 38, comments: 0, needsReview: false },
      ...{ share: 0.732, low: 0.654, high: 0.798 },
    },
  ],
  morePages: 0,
  trend: {
    unit: 'day',
    points: [
      { from: '2026-11-22', yes: 60, no: 20 },
      { from: '2026-11-23', yes: 50, no: 22 },
    ],
  },
  languages: [{ lang: 'sv', yes: 110, no: 42 }],
  comments: [aComment()],
  moreComments: 0,
  holds: [],
  retention: [],
  ...changes,
});

/** What the page asks for, as `METHOD path`, is answered by these; without one, with 404. */
export type Answers = Record<string, (request: Request) => Response | Promise<Response>>;

export const session = { user: 'results page', csrf: 'token-of-the-session', canLogOut: true };
export const loggedIn: Answers = {
  'GET session': () => Response.json(session),
  'GET data': () => Response.json(someData()),
};

const base = 'https://votes.example.se/results/';

/** Shows the page, in Swedish. */
export async function openPage(answers: Answers) {
  const asked: Request[] = [];
  const copied: string[] = [];
  const fetch = async (address: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(address, init);
    asked.push(request);
    const path = new URL(request.url).href.slice(base.length).split('?')[0];
    return answers[`${request.method} ${path}`]?.(request.clone()) ?? new Response(null, { status: 404 });
  };
  const root = document.createElement('div');
  document.body.append(root);
  const page = new ResultsPage(root, {
    api: createApi(base, fetch),
    now: () => new Date('2026-11-23T12:00:00.000Z'),
    copy: async (text) => void copied.push(text),
  });
  await page.start();
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  return {
    root,
    asked,
    copied,
    find,
    dialog: () => root.querySelector('dialog')!,
    fill: (selector: string, text: string) => {
      root.querySelector<HTMLInputElement>(selector)!.value = text;
    },
    /** A button by its words. */
    button: (name: string) => [...root.querySelectorAll('button')].find((button) => textOf(button) === name)!,
    status: () => textOf(find('[role=status]')),
  };
}

export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Waits until something holds; it is brought about by promises alone, but some of the browser's own. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}

/** Puts the page's styles in the document, and takes everything of a test away after it. */
export function withPage(): void {
  let styles: HTMLLinkElement;
  const address = location.href;
  before(async () => {
    styles = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/results/results.css' });
    const loaded = new Promise((resolve) => (styles.onload = resolve));
    document.head.append(styles);
    await loaded;
  });
  after(() => styles.remove());
  afterEach(() => {
    for (const element of document.querySelectorAll('body > div')) element.remove();
    history.replaceState(null, '', address);
  });
}
