import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../../src/feed/read-feed.js';
import { maxItems } from '../../../src/feed/limits.js';
import { pagesOf } from '../../../src/import/items/pages.js';
import { slug } from '../../../src/import/items/ids.js';
import type { FeedItem } from '../../../src/import/items/feed-item.js';
import type { Finding } from '../../../src/import/finding.js';
import { importTables } from '../../../src/import/import-sources.js';
import { pageValue } from '../../helpers/page-value.js';
import { importRows } from './import-rows.js';

const idsOf = async (rows: readonly (readonly string[])[]) => {
  const { items, found } = await importRows([['Id', 'Titel', 'Start'], ...rows]);
  return { ids: items.map(({ id }) => id), found };
};

describe('an id', () => {
  it('is made of the title in ASCII and the first year, alike in every import', async () => {
    const alone = await idsOf([['', 'Grön växt – Ålgård & Ærø', '2023-05']]);
    const amongOthers = await idsOf([
      ['', 'Annat', ''],
      ['', 'Grön växt – Ålgård & Ærø', '2023-05-01'],
    ]);
    assert.deepEqual(alone.ids, ['gron-vaxt-algard-aro-2023']);
    assert.deepEqual(amongOthers.ids, ['annat', 'gron-vaxt-algard-aro-2023']);
  });

  it('gives way to one that somebody has written, and that is reported', async () => {
    const { ids, found } = await idsOf([
      ['', 'Alfa', '2024-01'],
      ['alfa-2024', 'Beta', ''],
      ['', 'Alfa', '2024-08'],
    ]);
    assert.deepEqual(ids, ['alfa-2024-2', 'alfa-2024', 'alfa-2024-3']);
    assert.deepEqual(found, ['made-id-clash@2', 'made-id-clash@4']);
  });

  it('keeps the letters of other scripts, and is short', () => {
    assert.equal(slug('Проект «Граница»'), 'проект-граница');
    assert.equal(slug('å'.repeat(200)).length, 80);
  });
});

describe('the languages of an item', () => {
  it('are that of the feed first, and the others as translations', async () => {
    const { items, pages } = await importRows(
      [
        ['Titel (sv)', 'Tittel (nb)', 'Sammendrag (nb)', 'Insatsområde'],
        ['Skog', 'Skog på norsk', 'Om skogen', 'PO2'],
        ['', 'Bare norsk', '', 'PO4'],
      ],
      { language: undefined },
    );
    assert.equal(pageValue(pages[0]).language, 'nb');
    assert.equal(items[0]?.title, 'Skog på norsk');
    assert.deepEqual(items[0].tags, ['En grønnere grenseregion']);
    assert.deepEqual(items[0]._gransamarbete?.translations, { sv: { title: 'Skog' } });
    assert.equal(items[1]?.language, undefined);
  });

  it('are said where they are not that of the feed', async () => {
    const { items } = await importRows([
      ['Titel (sv)', 'Tittel (nb)', 'Insatsområde'],
      ['', 'Bare norsk', 'PO4'],
    ]);
    assert.equal(items[0]?.language, 'nb');
    assert.deepEqual(items[0].tags, ['En mer sosial grenseregion']);
    assert.equal(items[0]._gransamarbete?.translations, undefined);
  });

  it('are told from the texts where no column says them', async () => {
    const { pages, found } = await importRows(
      [
        ['Titel', 'Sammanfattning', 'Start'],
        ['Skog', 'Företagen provar nya vägar för resterna från sågverken', '2024'],
      ],
      { language: undefined },
    );
    assert.equal(pageValue(pages[0]).language, 'sv');
    assert.deepEqual(found, ['language-guessed@']);
  });

  it('are told of each table by itself', async () => {
    const table = (name: string, lines: readonly (readonly string[])[]) => ({
      name,
      rows: lines.map((cells, index) => ({ place: { source: name, row: index + 1 }, cells })),
    });
    const swedish = table('sverige.csv', [
      ['Titel', 'Sammanfattning', 'Start'],
      ['Skogen och vägen', 'Företagen provar nya vägar för resterna från sågverken', '2024'],
      ['Hälsan vid gränsen', 'Kommunerna prövar hur vården kan möta fler på båda sidor', '2025'],
    ]);
    const norwegian = table('norge.csv', [
      ['Tittel', 'Sammendrag', 'Start'],
      ['Grønn ferdsel', 'Kommunene prøver nye løsninger for dem som reiser over grensen', '2024'],
      ['Ord', 'Om', '2024'],
    ]);
    for (const tables of [
      [swedish, norwegian],
      [norwegian, swedish, table('kort.csv', [['Titel'], ['Alfa']])],
    ]) {
      const findings: Finding[] = [];
      const { pages } = await importTables(tables, { tolerance: 1, report: (finding) => findings.push(finding) });
      const { language, items } = pageValue(pages[0]) as unknown as { language: string; items: readonly FeedItem[] };
      const languages = Object.fromEntries(items.map(({ title, language: own = language }) => [title, own]));
      assert.equal(languages['Skogen och vägen'], 'sv');
      assert.equal(languages['Grønn ferdsel'], 'nb');
      assert.equal(languages['Ord'], 'nb');
      assert.deepEqual(
        findings.map(({ code, place, values }) => [code, place.source, values?.language]).slice(0, 2),
        tables.slice(0, 2).map(({ name }) => ['language-guessed', name, name === 'sverige.csv' ? 'sv' : 'nb']),
      );
    }
  });
});

describe('a feed', () => {
  it('has the title that is given, in each language, and else the name of the file', async () => {
    const rows = [
      ['Titel', 'Uppdaterad'],
      ['Alfa', '2026-11-20'],
      ['Beta', '2026-11-22'],
    ];
    const [named] = (await importRows(rows, { title: 'Samarbeten', titles: { nb: 'Samarbeid' } })).pages;
    assert.equal(pageValue(named).title, 'Samarbeten');
    assert.deepEqual(pageValue(named)._gransamarbete, {
      updated: '2026-11-22',
      translations: { nb: { title: 'Samarbeid' } },
    });
    const [unnamed] = (await importRows(rows)).pages;
    assert.equal(pageValue(unnamed).title, 'projekt');
  });

  it('has no extension where the table knows only texts', async () => {
    const { items } = await importRows([
      ['Titel', 'Länk'],
      ['Alfa', 'https://www.example.se/'],
    ]);
    assert.deepEqual(items, [{ id: 'alfa', url: 'https://www.example.se/', title: 'Alfa', content_text: '' }]);
  });

  it('is not written when more than the tolerated share cannot be used', async () => {
    const rows = [
      ['Id', 'Titel', 'Start'],
      ...Array.from({ length: 9 }, (_, row) => [`${row}`, `Projekt ${row}`, '2024']),
    ];
    const good = await importRows(rows, { tolerance: 0.1 });
    assert.equal(good.items.length, 9);
    const bad = await importRows([...rows, ['', '', '2024'], ['', '', '2024']], { tolerance: 0.1 });
    assert.equal(bad.pages.length, 0);
    assert.deepEqual(bad.found, ['row-without-title@11', 'row-without-title@12', 'too-many-unusable@']);
  });

  it('is not written without a heading, and no row of it is lost', async () => {
    const { pages, found, rows } = await importRows([
      ['hello', 'world'],
      ['a', 'b'],
    ]);
    assert.equal(pages.length, 0);
    assert.deepEqual(found, ['no-heading@1', 'no-items@']);
    assert.deepEqual(rows, { read: 2, used: 0, reported: 2 });
  });

  it('is not written when there is more than a list takes', async () => {
    const lines = Array.from({ length: maxItems + 2 }, (_, row) => [`${row}`, 'A']);
    const { pages, findings, rows } = await importRows([['Id', 'Titel'], ...lines]);
    assert.equal(pages.length, 0);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['list-limit'],
    );
    assert.equal(rows.read, rows.used + rows.reported);
  });
});

describe('pages', () => {
  const items = (count: number, text = '') =>
    Array.from({ length: count }, (_, id) => ({ id: `${id}`, title: `Projekt ${id}`, ...(text && { summary: text }) }));
  const report = (finding: Finding) => assert.fail(finding.code);

  it('have so many items, are joined by relative addresses, and say the title on each', () => {
    const pages = pagesOf({ title: 'Lista', updated: '2026-11-20' }, items(5), {
      name: 'lista.json',
      pageSize: 2,
      report,
    });
    assert.deepEqual(
      pages.map((page) => {
        const { next_url: next, title, _gransamarbete: ours, items } = pageValue(page);
        return [page.name, next, title, ours !== undefined, (items as readonly unknown[]).length];
      }),
      [
        ['lista.json', 'lista-2.json', 'Lista', true, 2],
        ['lista-2.json', 'lista-3.json', 'Lista', false, 2],
        ['lista-3.json', undefined, 'Lista', false, 1],
      ],
    );
    assert.equal(
      readFeed(pageValue(pages[0]), { source: 'https://www.example.se/a/lista.json' })?.next,
      'https://www.example.se/a/lista-2.json',
    );
  });

  it('are no larger than a mebibyte, however few items that is', () => {
    const pages = pagesOf({ title: 'Lista' }, items(200, 'å'.repeat(10_000)), { report });
    assert.ok(pages.length > 3);
    for (const { text } of pages) assert.ok(Buffer.byteLength(text) < 2 ** 20 + 1000);
    assert.equal(pages.flatMap((page) => pageValue(page).items).length, 200);
  });

  it('are never more than a list loads', () => {
    const pages = pagesOf({ title: 'Lista' }, items(1000), { pageSize: 1, report });
    assert.ok(pages.length <= 100);
  });

  it('are none when a list would not read one of them', () => {
    const codes: string[] = [];
    const bad = [...items(3), { id: 'x', title: 'Projekt', url: 'javascript:alert(1)' }];
    const pages = pagesOf({ title: 'Lista' }, bad, { pageSize: 2, report: ({ code }) => codes.push(code) });
    assert.deepEqual([pages, codes], [[], ['page-unreadable']]);
  });
});
