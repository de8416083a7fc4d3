import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openSource } from '../../../src/import/sources/open-source.js';
import type { Finding } from '../../../src/import/finding.js';
import { readAll, textSource } from './from-text.js';

const encoder = new TextEncoder();

/** A stream that gives these pieces and then fails. */
function failing(...pieces: readonly string[]): ReadableStream<Uint8Array> {
  const left = pieces.map((piece) => encoder.encode(piece));
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = left.shift();
        if (piece) controller.enqueue(piece);
        else controller.error(new Error('disk is gone'));
      },
    },
    { highWaterMark: 0 },
  );
}

it('keeps the rows that came before the source fails, and says where it failed', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => `P${index};${'text '.repeat(200)}\n`);
  const { rows: read, findings } = await readAll({ name: 'a.csv', bytes: failing('id;titel\n', ...rows) });
  assert.ok(read.length > 20, `${read.length} rows`);
  assert.deepEqual(findings, [
    { code: 'file-unreadable', level: 'error', place: read.at(-1)!.place, found: 'disk is gone' },
  ]);
});

it('reports a source that fails at once, and throws nothing', async () => {
  const { rows, findings } = await readAll({ name: 'a.csv', bytes: failing() });
  assert.deepEqual(rows, []);
  assert.deepEqual(findings, [
    { code: 'file-unreadable', level: 'error', place: { source: 'a.csv' }, found: 'disk is gone' },
  ]);
});

it('reads no further than its rows are asked for, and closes the stream of who stops early', async () => {
  let sent = 0;
  let isClosed = false;
  const bytes = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(encoder.encode(`P${sent++};${'text '.repeat(2000)}\n`)),
    cancel: () => void (isClosed = true),
  });
  const opened = await openSource({ name: 'a.csv', bytes }, { report: () => assert.fail('nothing is wrong') });
  assert.ok(opened.is === 'table');
  for await (const { place } of opened.rows) if (place.row === 30) break;
  assert.ok(isClosed);
  assert.ok(sent < 60, `${sent} rows were asked for`);
});

it('closes the stream of a file that it cannot use', async () => {
  let isClosed = false;
  const bytes = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(encoder.encode(`<!doctype html>${' '.repeat(8192)}`)),
    cancel: () => void (isClosed = true),
  });
  const { codes } = await readAll({ name: 'a.csv', bytes });
  assert.deepEqual(codes, ['file-kind']);
  assert.ok(isClosed);
});

it('hands over a JSON Feed as it is, with whatever name and byte order mark', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Projekt',
    items: [{ id: '1', title: 'Skog' }, 7],
  };
  for (const mark of ['', '\uFEFF']) {
    const findings: Finding[] = [];
    const source = textSource(`${mark}  ${JSON.stringify(feed, null, 2)}\n`, 'feed.csv');
    const opened = await openSource(source, { report: (finding) => findings.push(finding) });
    assert.deepEqual([opened, findings], [{ is: 'feed', value: feed }, []]);
  }
});

it('reads JSON and XML only up to their limits', async () => {
  const spaces = ' '.repeat(33 * 2 ** 20);
  for (const text of [`{"items": [${spaces}]}`, `<rss version="2.0"><channel>${spaces}</channel></rss>`]) {
    const { rows, codes } = await readAll(textSource(text));
    assert.deepEqual([rows, codes], [[], ['file-too-large']]);
  }
});

it('reports records that nest deeper than a stack can hold, and throws nothing', async () => {
  const nested = (key: string) => `${`{"${key}":`.repeat(15_000)}"x"${'}'.repeat(15_000)}`;
  for (const text of [
    `[{"x":${nested('label')}}]`,
    `[{"x":${nested('a')}}]`,
    `{"list":[{"x":[${nested('a')}]}]}`,
    `[${'['.repeat(15_000)}${']'.repeat(15_000)},{"x":"y"}]`,
  ]) {
    const { codes } = await readAll(textSource(text));
    assert.equal(codes.length, 1, text.slice(0, 40));
    assert.match(codes[0]!, /^(?:file|record)-/);
  }
});

it('lets no names of fields reach the prototype', async () => {
  const { cells } = await readAll(textSource('[{"__proto__": {"title": "x"}, "constructor": "y"}, {"titel": "z"}]'));
  assert.deepEqual(cells, [
    ['__proto__', 'constructor', 'titel'],
    ['x', 'y', ''],
    ['', '', 'z'],
  ]);
});
