import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from '../../../src/import/finding.js';
import { importSources } from '../../../src/import/import-sources.js';
import { feedOf } from '../../helpers/feeds.js';

async function problemsOf(feed: unknown): Promise<string[]> {
  const findings: Finding[] = [];
  const bytes = new Blob([JSON.stringify(feed)]).stream();
  await importSources([{ name: 'feed.json', bytes }], { tolerance: 1, report: (finding) => findings.push(finding) });
  return findings.filter(({ code }) => code === 'unusable').map(({ place }) => place.pointer ?? '');
}

it('what is wrong with a feed is told once, what is wrong with an item once for each', async () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, title: 'Skog över gränsen', url: 'javascript:alert(1)' }));
  assert.deepEqual(await problemsOf({ ...feedOf(items), language: 'svenska' }), [
    '/language',
    ...['/items/0/url', '/items/1/url', '/items/2/url'],
  ]);
});
