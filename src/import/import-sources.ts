import { excerpt, type Finding, type Report } from './finding.js';
import { bareLanguages, mostUsedLanguage, type LanguageOf } from './items/base-language.js';
import { nameKey, titlesOf, type Draft } from './items/draft.js';
import type { FeedHead, FeedItem, FeedPage } from './items/feed-item.js';
import { feedItems } from './items/feed-items.js';
import { Grouping } from './items/group.js';
import { headOf, type FeedFacts } from './items/head.js';
import { idsOf, type TakenIds } from './items/ids.js';
import { hasFacts, itemOf } from './items/item.js';
import { pagesOf } from './items/pages.js';
import { readTable, type ReadTable } from './items/read-table.js';
import { Counter, type Tally } from './items/tally.js';
import { openSource, type Opened } from './sources/open-source.js';
import type { Row, Source } from './table.js';

export interface ImportOptions extends FeedFacts {
  /** What columns hold, by heading, as `columnSpec` writes it; wins over what their names say. */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
  /** Share of rows, or of cells, that may be unusable, 0 to 1. */
  readonly tolerance?: number | undefined;
  /** Name of the first file of the feed. */
  readonly name?: string | undefined;
  /** Most items of a file. */
  readonly pageSize?: number | undefined;
  readonly report: Report;
  /** Told again and again how many rows have been read. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

export interface SourceOptions extends ImportOptions {
  /** Name of the sheet to read, of a workbook with several. */
  readonly sheet?: string | undefined;
  readonly htmlToText?: ((html: string) => string) | undefined;
}

/** A table whose rows have been read already. */
export interface Table {
  readonly name: string;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

/** What an import has come to. */
export interface Imported extends Tally {
  /** The files of the feed. None when there is nothing to write, or too much could not be used; the reason is reported. */
  readonly pages: readonly FeedPage[];
  /** Items of the feed. */
  readonly items: number;
  readonly tables: readonly ReadTable[];
}

/** Share of rows, or of cells, that may be unusable: more, and somebody has to look at the table before visitors do. */
export const defaultTolerance = 0.1;

/** Makes a feed of spreadsheets, exports and other feeds. Throws nothing for what stands in them: it is reported. */
export async function importSources(sources: readonly Source[], options: SourceOptions): Promise<Imported> {
  const { sheet, htmlToText } = options;
  const counter = new Counter();
  const report = counter.counting(options.report);
  const open = (source: Source) =>
    openSource(source, { report, ...(sheet !== undefined && { sheet }), ...(htmlToText && { htmlToText }) });
  const opened = sources.map((source) => ({ name: source.name, open: () => open(source) }));
  return importOpened(opened, { ...options, report }, counter);
}

/** Makes a feed of tables that are read already, as when somebody has mended them. */
export async function importTables(tables: readonly Table[], options: ImportOptions): Promise<Imported> {
  const counter = new Counter();
  const opened = tables.map(({ name, rows }) => ({
    name,
    open: () => Promise.resolve({ is: 'table', rows } as const),
  }));
  return importOpened(opened, { ...options, report: counter.counting(options.report) }, counter);
}

interface Input {
  readonly name: string;
  open(): Promise<Opened | ({ readonly is: 'table' } & Omit<Table, 'name'>)>;
}

async function importOpened(inputs: readonly Input[], options: SourceOptions, counter: Counter): Promise<Imported> {
  const { name = 'feed.json', pageSize, report } = options;
  const { head, items, tables } = await readInputs(inputs, options, counter);
  return {
    pages: head ? pagesOf(head, items, { name, pageSize, report }) : [],
    items: items.length,
    tables,
    ...counter.tally,
  };
}

interface Assembled {
  /** Missing when nothing is to be written. */
  readonly head: FeedHead | undefined;
  readonly items: readonly FeedItem[];
  readonly tables: readonly ReadTable[];
}

/** What the inputs come to. The drafts are gone with its end: they and the files of a large feed would be much at once. */
async function readInputs(inputs: readonly Input[], options: SourceOptions, counter: Counter): Promise<Assembled> {
  const { overrides = {}, report, htmlToText, tolerance = defaultTolerance, name: feedName = 'feed.json' } = options;
  const source = inputs[0]?.name ?? feedName;
  const grouping = new Grouping();
  const tables: ReadTable[] = [];
  const heads: Partial<FeedHead>[] = [];
  const fromFeeds: FeedItem[] = [];
  const taken: TakenIds = new Map();
  // One source after the other, so that the same sources give the same feed.
  for (const [number, { name, open }] of inputs.entries()) {
    const opened = await open();
    if (opened.is === 'feed') {
      const { head, items } = feedItems(opened.value, { name, htmlToText, taken, counter, report });
      heads.push(head);
      for (const item of items) fromFeeds.push(item);
      continue;
    }
    const onRow = () => counter.read % 500 === 0 && options.onProgress?.(counter.read);
    tables.push(await readTable(opened.rows, { name, number, overrides, grouping, counter, report, onRow }));
  }
  reportOverrides(tables, report);

  const drafts = grouping.isFull ? [] : withTitle(grouping.drafts, counter, report);
  const languageOf = bareLanguages(drafts, options.language, report);
  reportTwins(drafts, languageOf, report);
  const language = (options.language ?? heads[0]?.language ?? mostUsedLanguage(drafts, languageOf)) || '';
  // Screen readers need it (WCAG 3.1.1), and so the schema asks for it.
  if (!language && fromFeeds.length && !drafts.length)
    report({ code: 'language-unknown', level: 'error', place: { source } });
  const ids = idsOf(drafts, taken, report);
  const withFacts = new Set(drafts.filter((draft) => hasFacts(draft, languageOf(draft))).map(({ table }) => table));
  const items = [
    ...fromFeeds.map(({ language: own, ...item }): FeedItem => (own === language ? item : { ...item, language: own })),
    ...drafts.map((draft) =>
      itemOf(draft, {
        id: ids.get(draft)!,
        language,
        bareLanguage: languageOf(draft),
        isPlain: !withFacts.has(draft.table),
      }),
    ),
  ];
  const isRefused = refuses({ items, grouping, counter, tolerance, source }, report);
  const head = headOf({ heads, items, language, inputName: inputs[0]?.name ?? '' }, options);
  return { head: isRefused ? undefined : head, items, tables };
}

/** A project without any title shows nobody what it is. */
function withTitle(drafts: readonly Draft[], counter: Counter, report: Report): Draft[] {
  return drafts.filter((draft) => {
    if (titlesOf(draft).length) return true;
    for (const place of draft.rows) report({ code: 'row-without-title', level: 'error', place, found: draft.id });
    counter.used -= draft.rows.length;
    return false;
  });
}

/** Of a text in a column that names its language, and another in one that does not but is in the same, the first is used. */
function reportTwins(drafts: readonly Draft[], languageOf: LanguageOf, report: Report): void {
  for (const draft of drafts)
    for (const [slot, found] of draft.values) {
      const { values, rows } = draft;
      const kept = slot.endsWith('.') && slot !== 'url.' ? values.get(`${slot}${languageOf(draft)}`) : undefined;
      if (kept === undefined || nameKey(kept) === nameKey(found)) continue;
      report({
        code: 'value-beside',
        level: 'warning',
        place: rows[0]!,
        found: excerpt(found),
        values: { kept: excerpt(kept) },
      });
    }
}

function reportOverrides(tables: readonly ReadTable[], report: Report): void {
  const [first] = tables;
  if (!first) return;
  const place = { source: first.name };
  for (const { header, field } of first.invalidOverrides)
    report({ code: 'override-invalid', level: 'error', place: { ...place, header }, found: field });
  for (const header of first.unusedOverrides)
    if (tables.every(({ unusedOverrides }) => unusedOverrides.includes(header)))
      report({ code: 'override-unused', level: 'warning', place: { ...place, header } });
}

interface Outcome {
  readonly items: readonly FeedItem[];
  readonly grouping: Grouping;
  readonly counter: Counter;
  readonly tolerance: number;
  /** What a reason is reported of. */
  readonly source: string;
}

/** Whether nothing is to be written; then the reason is reported. */
function refuses({ items, grouping, counter, tolerance, source }: Outcome, report: Report): boolean {
  const share = counter.unusableShare;
  const refuse = (code: 'list-limit' | 'no-items' | 'too-many-unusable', values?: Finding['values']) => {
    report({ code, level: 'error', place: { source }, ...(values && { values }) });
    return true;
  };
  if (grouping.isFull) return refuse('list-limit', grouping.fullness);
  // Its own finding says why.
  if (counter.isBroken) return true;
  if (!items.length) return refuse('no-items');
  return share > tolerance && refuse('too-many-unusable', { share: percent(share), tolerance: percent(tolerance) });
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
