import type { FeedError } from '../../feed/feed-error.js';
import { loadFeeds, type Snapshot } from '../../feed/load-feeds.js';
import { mergePages } from '../../feed/merge-pages.js';
import { readFeed } from '../../feed/read-feed.js';
import { str } from '../../locale/extras-localizer.js';
import { askOnce, type Asked } from './ask-once.js';
import { contentFindings } from './content.js';
import { feedCause } from './feed-report.js';
import type { Finding } from './finding.js';
import { problemFindings } from './problems.js';
import type { Check, Subject } from './subject.js';
import { isList, settingOf } from '../widget.js';

// Whether an item has a text in HTML is no question here, so nothing needs to parse it.
const htmlToText = (): string => '';

const feedType = 'application/feed+json';

/** Where a list gets its feed from, as it stands on the page. */
function sourcesOf(list: HTMLElement): { readonly good: string[]; readonly bad: string[] } {
  const link = document.querySelector<HTMLLinkElement>(`link[rel~=alternate][type="${feedType}"]`);
  const addresses = [...new Set((settingOf(list, 'src') ?? link?.href)?.match(/\S+/g))];
  const isAddress = (address: string) => URL.canParse(address, document.baseURI);
  return {
    good: addresses.filter(isAddress).map((address) => new URL(address, document.baseURI).href),
    bad: addresses.filter((address) => !isAddress(address)),
  };
}

/** A feed that a script of the page has handed over. */
function handedOverFindings(subject: Subject, value: unknown): Finding[] {
  const { msg } = subject.words;
  const page = readFeed(value, { htmlToText });
  if (!page)
    return [
      {
        code: 'feed-given',
        level: 'fault',
        title: msg('Flödet som sidan lämnar över går inte att läsa'),
        meaning: msg('Sidan har gett listan något som inte är ett flöde.'),
        remedy: msg('Be den som har byggt sidan att rätta det, eller skriv flödets adress i ”src”.'),
      },
    ];
  const { feed, problems } = mergePages([page]);
  const ok: Finding = { code: 'feed', level: 'ok', title: msg('Sidan lämnar själv över flödet, och det går att läsa') };
  return [ok, ...contentFindings(subject, feed), ...problemFindings(subject.words, problems)];
}

function addressFindings({ words: { msg } }: Subject, { good, bad }: ReturnType<typeof sourcesOf>): Finding[] {
  if (bad.length)
    return [
      {
        code: 'feed-address',
        level: 'fault',
        title: msg(str`”${bad.join(' ')}” är ingen adress`),
        meaning: msg('Listan vet inte var flödet finns.'),
        remedy: msg('Skriv flödets hela adress i ”src”, från https: till slutet.'),
      },
    ];
  if (good.length) return [];
  return [
    {
      code: 'feed-unnamed',
      level: 'fault',
      title: msg('Ingen har sagt var flödet finns'),
      meaning: msg('Listan har ingen adress att hämta från.'),
      remedy: msg('Skriv flödets adress i ”src”.'),
      details: ['src="https://…"', `<link rel="alternate" type="${feedType}" href="https://…">`],
    },
  ];
}

async function failureFinding(
  subject: Subject,
  failure: FeedError,
  sources: readonly string[],
  asked: Asked,
): Promise<Finding> {
  const { msg } = subject.words;
  const cause = await feedCause(subject, failure, asked.answer(failure.source));
  if (!sources.includes(failure.source))
    return {
      ...cause,
      code: 'feed-part',
      level: 'warning',
      title: msg(str`En senare del av flödet saknas: ${cause.title}`),
      meaning: msg(str`Listan visar det som kom före. ${cause.meaning ?? ''}`),
      details: [...(cause.details ?? []), `next_url → ${failure.source}`, `(${cause.code})`],
    };
  const meaning =
    sources.length > 1 ? msg(str`Listan visar det som de andra flödena har. ${cause.meaning ?? ''}`) : cause.meaning;
  return { ...cause, level: 'fault', title: msg(str`Flödet: ${cause.title}`), meaning };
}

/** Whether the feeds of a list can be had, and what is in them. Asks the server, whatever the browser has kept. */
export const checkFeeds: Check = async (subject) => {
  const { element, words } = subject;
  if (!isList(element)) return [];
  const sources = sourcesOf(element);
  if (element.feed != null) return handedOverFindings(subject, element.feed);
  const asked = askOnce(subject.network);
  let last: Snapshot | undefined;
  const options = { network: asked.network, reload: true, htmlToText };
  for await (const snapshot of loadFeeds(sources.good, options)) last = snapshot;
  const findings = addressFindings(subject, sources);
  if (!last) return findings;
  const { feed, failures, problems } = last;
  for (const failure of failures) findings.push(await failureFinding(subject, failure, sources.good, asked));
  const failed = new Set(failures.map(({ source }) => source));
  const reached = sources.good.filter((source) => !failed.has(source));
  if (reached.length)
    findings.push({
      code: 'feed',
      level: 'ok',
      title: words.msg(str`Flödet går att hämta. Poster: ${feed.items.length}`),
      details: reached,
    });
  if (feed.items.length || !failures.length) findings.push(...contentFindings(subject, feed));
  return [...findings, ...problemFindings(words, problems)];
};
