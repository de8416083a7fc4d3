import { dayAtTheBorder } from '../feed/status.js';
import { normalText, plainText } from '../feed/values.js';
import { localizerFor } from '../locale/localizer.js';
import { supportedLanguage, type Language } from '../shared/language.js';
import { itemList } from './json-ld.js';
import { listHtml } from './list-html.js';
import { listView } from './list-view.js';
import type { LoadedFeed } from './load-feed.js';
import { wholePage } from './page.js';
import { feedScript, jsonLdScript } from './scripts.js';
import { titlesOf } from './titles.js';
import { voteForm, type VoteForm } from './vote-form.js';

export interface PrerenderOptions {
  /** Default: the feed's, else Swedish. */
  readonly language?: Language | undefined;
  /** Level of the section headings, 2 to 5. Default: 2. */
  readonly headingLevel?: number | undefined;
  /** Puts a form for a vote at the end. */
  readonly vote?: VoteForm | undefined;
  /** Which projects are over depends on it, and how old the feed is. */
  readonly now: Date;
}

export interface PageOptions extends PrerenderOptions {
  /** Default: the feed's. */
  readonly title?: string | undefined;
  /** Canonical address of the page. */
  readonly address?: string | undefined;
}

interface Rendered {
  readonly language: Language;
  readonly list: string;
  readonly form: string;
  readonly linkedData: string;
}

function renderParts(feed: LoadedFeed, options: PrerenderOptions, title: string | undefined): Rendered {
  const { headingLevel = 2, vote, now } = options;
  const language = languageOf(feed, options);
  const words = localizerFor(language);
  const view = listView(feed, { words, today: dayAtTheBorder(now), headingLevel });
  return {
    language,
    list: listHtml(view),
    form: vote ? voteForm(vote, words) : '',
    linkedData: jsonLdScript(itemList(view.selection.sections, language, title)),
  };
}

const languageOf = ({ feed }: LoadedFeed, { language }: PrerenderOptions): Language =>
  language ?? supportedLanguage(feed.language) ?? 'sv';

const lines = (...parts: readonly string[]): string => parts.map((part) => part && `${part}\n`).join('');

/**
 * What stands inside a `<gransamarbete-list>`: the list as HTML, which visitors without JavaScript see, a form for the vote, and the
 * feed, which the element shows without a request. The same feed, moment and language give the same bytes.
 */
export function prerenderList(feed: LoadedFeed, options: PrerenderOptions): string {
  const { title } = titlesOf(feed.value, languageOf(feed, options));
  const { list, form, linkedData } = renderParts(feed, options, title);
  return lines(list, form, feedScript(feed.value, feed.source, options.now), linkedData);
}

/** How a policy names where a form sends. A path is one of the page's own site. */
const sourceOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");

/** A whole page with the list, for the link that is the fallback of an embedded one. It needs no script. */
export async function prerenderPage(feed: LoadedFeed, options: PageOptions): Promise<string> {
  const titles = titlesOf(feed.value, languageOf(feed, options));
  const title = plainText(normalText(options.title ?? '')) || titles.title;
  const { language, list, form, linkedData } = renderParts(feed, options, title);
  return wholePage({
    language,
    title: title ?? '',
    description: titles.description,
    address: options.address,
    formSource: options.vote && sourceOf(options.vote.endpoint),
    content: lines(list, form, linkedData).trimEnd(),
  });
}
