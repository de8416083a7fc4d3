import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../src/extras/export/to-csv.js';
import { mergePages } from '../../src/feed/merge-pages.js';
import type { Collaboration, Feed } from '../../src/feed/model.js';
import type { Finding } from '../../src/import/finding.js';
import { importSources } from '../../src/import/import-sources.js';
import { exportLocalizer } from '../../src/locale/export-localizer.js';
import { demoFeed, mergedFeed, plain, project, read } from '../helpers/feeds.js';
import { pageValue } from '../helpers/page-value.js';

const feed = mergePages([read(demoFeed('feed'))]).feed;

/** A table as `gransamarbete import` reads it. */
async function imported(csv: string): Promise<{ feed: Feed; findings: Finding[] }> {
  const findings: Finding[] = [];
  const bytes = new Blob([csv]).stream();
  const { pages } = await importSources([{ name: 'samarbeten.csv', bytes }], {
    language: 'sv',
    report: (finding) => findings.push(finding),
  });
  return { feed: mergePages(pages.map((page) => read(pageValue(page)))).feed, findings };
}

/** What a table says of an item, in an order that is the same on both sides. */
const facts = ({ key, kind, versions, areas, programme, period, partners, places, budget }: Collaboration) =>
  plain({
    key,
    kind,
    titles: Object.fromEntries(versions.map(({ language, title }) => [language, title])),
    areas,
    programme,
    period,
    partners: partners
      .map(({ name, country, role = 'partner' }) => `${name} ${country} ${role}`)
      .sort((a, b) => (a < b ? -1 : 1)),
    places,
    budget,
  });

describe('a list that somebody has taken along as a table', () => {
  for (const language of ['sv', 'nb', 'nn'] as const)
    it(`becomes the same list again, with its columns in ${language}`, async () => {
      const again = await imported(toCsv(feed, exportLocalizer(language)));
      assert.deepEqual(
        again.findings.filter(({ level }) => level !== 'notice'),
        [],
      );
      assert.deepEqual(again.feed.items.map(facts), feed.items.map(facts));
    });

  it('keeps amounts of one kind in two currencies, their decimals, and the programme', async () => {
    const budget = [
      { kind: 'total', amount: 1_704_753.25, currency: 'EUR' },
      { kind: 'total', amount: 500_000, currency: 'NOK' },
      { kind: 'ir', amount: 0.5, currency: 'NOK' },
    ];
    const taken = mergedFeed([project('a', { budget, programme: '2021TC16FFPR003' }, { title: 'Skog' })]);
    const again = await imported(toCsv(taken, exportLocalizer('nb')));
    assert.deepEqual(
      again.findings.filter(({ level }) => level !== 'notice'),
      [],
    );
    assert.deepEqual(again.feed.items.map(facts), taken.items.map(facts));
  });
});
