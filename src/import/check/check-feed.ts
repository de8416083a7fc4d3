import { readFeed, type Page, type ReadOptions } from '../../feed/read-feed.js';
import type { Report } from '../finding.js';
import { checkedItem, rawList, shortName, textOf, type CheckedItem } from './checked-item.js';
import { feedTexts } from './feed-texts.js';
import { linksOf, type Link } from './links-of.js';
import { masked } from './masked.js';
import { pageProblems, type SchemaViolation } from './page-problems.js';
import type { PageFinding, Rule } from './rule.js';
import { objectiveCodes, programmeCodes } from './rules/codes.js';
import { implausibleDates } from './rules/dates.js';
import { endedButOngoing, endsSoon, notTouched } from './rules/stale.js';
import {
  damageOfTexts,
  damagedTexts,
  languageOfTexts,
  personalData,
  personalDataInTexts,
  wrongLanguage,
} from './rules/texts.js';
import { missingTranslations } from './rules/translations.js';
import { wholeFeed } from './whole-feed.js';

const rules: readonly Rule[] = [
  implausibleDates,
  objectiveCodes,
  programmeCodes,
  missingTranslations,
  damageOfTexts,
  languageOfTexts,
  personalDataInTexts,
  endedButOngoing,
  endsSoon,
  notTouched,
];

/** Where an item was met first. */
export interface Met {
  /** Name of the first page of its feed. */
  readonly feed: string;
  readonly source: string;
  readonly pointer: string;
}

export interface CheckOptions extends Pick<ReadOptions, 'htmlToText'> {
  /** A day at the border, `YYYY-MM-DD`. */
  readonly today: string;
  readonly report: Report;
  /** Takes every link of the feed. */
  readonly link?: ((link: Link) => void) | undefined;
  /** Items of all feeds that are checked together, by key. */
  readonly met?: Map<string, Met>;
}

/** A page of a feed as it came. */
export interface RawPage {
  /** Name of the file, or its address: stands in every finding. */
  readonly name: string;
  /** Base of relative addresses. */
  readonly address: string;
  readonly value: unknown;
  readonly violations?: readonly SchemaViolation[];
}

/** The check of one feed, page by page. Of a page that has passed, only what the others are compared with is kept. */
export interface FeedCheck {
  /** @returns the page as read; undefined when it is no feed at all */
  readonly page: (raw: RawPage) => Page | undefined;
  /** After the last page. */
  readonly end: () => void;
}

/**
 * Checks a feed: what the reader cannot use, what the schema does not allow, and what only rules know.
 *
 * @param first name and address of its first page
 */
export function checkFeed(first: Pick<RawPage, 'name' | 'address'>, options: CheckOptions): FeedCheck {
  const { today, report, link, htmlToText, met = new Map<string, Met>() } = options;
  const whole = wholeFeed(first.name, today);
  let pages = 0;

  function tell(source: string, { pointer, ...finding }: PageFinding, name?: string): void {
    const values = name === undefined ? finding.values : { ...finding.values, name };
    report({ ...finding, values, place: { source, pointer } });
  }

  /** Whether a list shows the item: of those with the same id it shows the first. */
  function isFirst(source: string, { item: { key, pointer } }: CheckedItem, name: string): boolean {
    const known = met.get(key);
    if (!known) {
      met.set(key, { feed: first.name, source, pointer });
      return true;
    }
    const at = {
      pointer: `${pointer}/id`,
      values: { first: known.source === source ? known.pointer : `${known.source} ${known.pointer}` },
    };
    const isOwn = known.feed === first.name;
    tell(
      source,
      isOwn ? { code: 'id-repeated', level: 'error', ...at } : { code: 'id-elsewhere', level: 'notice', ...at },
      name,
    );
    return false;
  }

  function checkItem(source: string, checked: CheckedItem): void {
    const name = masked(checked.name);
    whole.item(checked, source);
    if (!isFirst(source, checked, name)) return;
    for (const rule of rules) for (const finding of rule(checked, today)) tell(source, finding, name);
    if (link) for (const one of linksOf(checked)) link({ ...one, source, name });
  }

  return {
    page({ name, address, value, violations = [] }) {
      const page = readFeed(value, { source: address, feedSource: first.address, htmlToText });
      if (!page) {
        report({ code: 'feed-shape', level: 'error', place: { source: name } });
        return undefined;
      }
      pages++;
      const texts = feedTexts(value);
      whole.page(page, texts, name);
      const raw = rawList(value, 'items');
      const rawAt = (pointer: string) => raw[Number(/^\/items\/(\d+)/.exec(pointer)?.[1] ?? NaN)];
      for (const finding of pageProblems(page.problems, violations)) {
        const title = textOf(rawAt(finding.pointer), 'title');
        tell(name, finding, title ? masked(shortName(title)) : undefined);
      }
      for (const finding of [...damagedTexts(texts), ...wrongLanguage(texts), ...personalData(texts)])
        tell(name, finding);
      for (const item of page.items) checkItem(name, checkedItem(item, rawAt(item.pointer)));
      return page;
    },
    end() {
      if (pages) for (const finding of whole.findings()) report(finding);
    },
  };
}
