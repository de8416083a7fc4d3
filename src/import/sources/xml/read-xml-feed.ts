import { parseFeed } from 'feedsmith';
import { maxXmlBytes } from '../limits.js';
import type { Reading, Rows, Texts } from '../reading.js';
import { CutOff } from '../report-failure.js';
import { reportDamage } from '../text/report-damage.js';
import { wholeText } from '../text/whole-text.js';
import { type Entry, entriesOf } from './entries.js';

const columns = [
  'id',
  'title',
  'content',
  'summary',
  'url',
  'modified',
  'tags',
  'language',
] as const satisfies readonly (keyof Entry)[];

/** Whether a text ends as an XML document does: with the end of its root. */
const isWhole = (text: string): boolean => /<\/(?:\w+:)?(?:rss|feed|RDF)\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(text);

/** RSS 2.0, RSS 1.0 or Atom as a table: a row with the names of the columns, then one for each entry. */
export async function* readXmlFeed(texts: Texts, reading: Reading): Rows {
  const { source, report } = reading;
  const text = await wholeText(texts, maxXmlBytes);
  let entries: readonly Entry[];
  try {
    entries = entriesOf(parseFeed(text), reading);
  } catch {
    if (/<(?:\w+:)?(?:rss|feed|RDF)\b/.test(text) && !isWhole(text)) throw new CutOff();
    report({ code: 'xml-no-feed', level: 'error', place: { source } });
    return;
  }
  yield { place: { source }, cells: columns };
  for (const [index, entry] of entries.entries()) {
    const row = { place: { source, pointer: `/items/${index}` }, cells: columns.map((column) => entry[column]) };
    reportDamage(row, reading);
    yield row;
  }
}
