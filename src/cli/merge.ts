import { decidedPairs, readDecisions, writeDecisions } from '../import/merge/decisions.js';
import { diffOf, droppedDiff, type ItemDiff } from '../import/merge/diff.js';
import { mergeFeeds, type MergedFeed } from '../import/merge/merge-feeds.js';
import { earlierPairs, missingSources, provenanceOf } from '../import/merge/provenance.js';
import { doubtfulFindings } from '../import/merge/doubtful-findings.js';
import { pagesOf } from '../import/items/pages.js';
import type { Finding, FindingCode, Report } from '../import/finding.js';
import { decisionsAbout, diffLines, itemsWord, mergeLines } from '../report/merge-lines.js';
import { network as world, type Network } from '../shared/network.js';
import { failing } from './failing.js';
import { fileNameOf, saveFeed } from './feed-files.js';
import type { Command, Io } from './io.js';
import { readArguments, type Arguments } from './merge/arguments.js';
import { loadSources } from './merge/load.js';
import { readSideFile } from './merge/side-files.js';
import { createReporting, type Reporting } from './reporting.js';
import { writeFiles } from './written-files.js';

/** Findings with which nothing is written. */
const refusing: ReadonlySet<FindingCode> = new Set([
  'merge-source-missing',
  'merge-decision-conflict',
  'merge-decision-unknown',
]);

/** `gransamarbete merge …`: several feeds, or an old feed and a new import, become one. */
export const mergeWith = (network: Network): Command =>
  failing('merge', async (args, io) => mergeInto(readArguments(args), io, network));

export const merge = mergeWith(world);

async function mergeInto(wish: Arguments, io: Io, network: Network): Promise<number> {
  const { feeds, hasOld, sameIds, dropMissing, reporting } = wish;
  const decisions = wish.decisions && (await readSideFile(wish.decisions, (value) => 'pairs' in value));
  const provenance = wish.provenance && (await readSideFile(wish.provenance, (value) => 'sources' in value));
  const output = createReporting(reporting, io);
  const { printer, progress, words } = output;
  const refusals: Finding[] = [];
  const report: Report = (finding) => {
    if (refusing.has(finding.code)) refusals.push(finding);
    printer.print(finding);
  };
  const entries = readDecisions(decisions, wish.decisions ?? '', report);
  const sources = await loadSources(feeds, network, report, (items) => progress.tell(itemsWord(words), items));
  if (!sources) return nothingWritten(output);

  const names = feeds.map(({ name }) => name);
  for (const found of hasOld ? missingSources(provenance, names) : [])
    report({ code: 'merge-source-missing', level: 'error', place: { source: wish.provenance! }, found });
  const earlier = hasOld ? earlierPairs(provenance, names.at(-1)!) : [];
  const decided = decidedPairs(entries);
  const merged = mergeFeeds(sources, { hasOld, dropMissing, sameIds, decided, earlier, report });
  for (const finding of doubtfulFindings(merged.doubtful, names)) report(finding);
  progress.end();
  if (refusals.length) return nothingWritten(output);

  const base = hasOld ? sources.length - 1 : 0;
  const diffs = [
    ...merged.items.map((item) => diffOf(item, base, names, hasOld)),
    ...merged.dropped.map((item) => droppedDiff(item, names)),
  ];
  const pages = pagesOf(
    merged.head,
    merged.items.map(({ item }) => item),
    { name: fileNameOf(wish.output || 'feed.json'), pageSize: wish.pageSize, report },
  );
  if (!pages.length) return nothingWritten(output);
  const files = wish.output ? await saveFeed(wish.output, pages) : [];
  if (wish.output && wish.provenance)
    await writeFiles([{ path: wish.provenance, text: provenanceText(merged, names, hasOld) }]);
  if (wish.output && wish.decisions) {
    const value = { about: decisionsAbout(words), ...writeDecisions(entries, merged.doubtful, names) };
    await writeFiles([{ path: wish.decisions, text: `${JSON.stringify(value, null, 2)}\n` }]);
  }
  end(output, { diffs, merged, files, base: names[base]!, all: reporting.all ?? false });
  return 0;
}

function nothingWritten({ printer, progress, words }: Reporting): number {
  progress.end();
  printer.end({ lines: mergeLines(words, undefined, []), values: { items: 0, files: [] } });
  return 1;
}

interface Done {
  readonly diffs: readonly ItemDiff[];
  readonly merged: MergedFeed;
  readonly files: readonly string[];
  /** Name of the feed that the diff is against. */
  readonly base: string;
  readonly all: boolean;
}

function end({ printer, words }: Reporting, { diffs, merged, files, base, all }: Done): void {
  const doubtful = merged.doubtful.length;
  const counts = { items: merged.items.length, doubtful };
  printer.end({
    lines: [...diffLines(words, diffs, base, all), ...mergeLines(words, counts, files)],
    values: { ...counts, files, diff: { against: base, items: diffs.filter(({ is }) => is !== 'same') } },
  });
}

/** One item a line: a comparison of two versions then shows which items are from elsewhere. */
function provenanceText({ items }: MergedFeed, names: readonly string[], hasOld: boolean): string {
  const sources = hasOld ? names.slice(0, -1) : names;
  const lines = items.map(
    (merged) => `    ${JSON.stringify(merged.item.id)}: ${JSON.stringify(provenanceOf(merged, names))}`,
  );
  return `{\n  "sources": ${JSON.stringify(sources)},\n  "items": {\n${lines.join(',\n')}\n  }\n}\n`;
}
