import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/import/finding.js';
import { toolsLocalizer } from '../../src/locale/tools-localizer.js';
import { createPrinter, shownOfKind, type Format, type PrinterOptions } from '../../src/report/printer.js';

const words = toolsLocalizer('sv');

const finding = (place: Partial<Finding['place']>, rest: Partial<Finding> = {}): Finding => ({
  code: 'unusable',
  level: 'error',
  values: { expected: 'date' },
  ...rest,
  place: { source: 'feed.json', ...place },
});

function printed(format: Format, findings: readonly Finding[], options: Partial<PrinterOptions> = {}) {
  let text = '';
  const printer = createPrinter(format, { words, write: (part) => (text += part), ...options });
  for (const one of findings) printer.print(one);
  printer.end({ lines: ['Klart.'], values: { items: 7 } });
  return { text, counts: printer.counts };
}

describe('a report for people', () => {
  it('goes file by file, errors first, and says once how to mend what is alike', () => {
    const { text } = printed('text', [
      finding(
        { pointer: '/items/2' },
        { code: 'item-old', level: 'warning', values: { date: '2025-01', name: 'Alfa' } },
      ),
      finding({ pointer: '/items/0/date_modified' }, { found: '"igår"' }),
      finding({ source: 'lista.csv', row: 7, column: 3, header: 'Slutdatum' }, { found: '31.2.2027' }),
      finding({ pointer: '/items/1/date_modified' }, { found: '"nyss"' }),
    ]);
    assert.equal(
      text,
      `feed.json

  fel  /items/0/date_modified: Datumet finns inte eller är skrivet på ett annat sätt ["igår"]
  fel  /items/1/date_modified: Datumet finns inte eller är skrivet på ett annat sätt ["nyss"]
  → Skriv ett datum som finns, till exempel 2026-11 eller 2026-11-23.

  varning  /items/2 (Alfa): Posten har inte ändrats sedan januari 2025
  → Läs igenom posten och skriv dagens datum i date_modified.

lista.csv

  fel  rad 7, kolumn C (Slutdatum): Datumet finns inte eller är skrivet på ett annat sätt [31.2.2027]
  → Skriv ett datum som finns, till exempel 2026-11 eller 2026-11-23.

Klart.
`,
    );
  });

  it('names the sheet, and columns after Z as a spreadsheet does', () => {
    const { text } = printed('text', [finding({ sheet: 'Projekt', row: 2, column: 28 })]);
    assert.match(text, /blad Projekt, rad 2, kolumn AB: /);
  });

  const many = Array.from({ length: shownOfKind + 3 }, (_, index) => finding({ pointer: `/items/${index}` }));

  it('shortens what is the same all over, and says by how much', () => {
    const { text, counts } = printed('text', many);
    assert.equal(text.match(/fel {2}/g)?.length, shownOfKind);
    assert.match(text, /… och 3 till av samma slag \(--all visar alla\)/);
    assert.equal(counts.error, shownOfKind + 3);
  });

  it('shows all of it when that is wanted', () => {
    const { text } = printed('text', many, { all: true });
    assert.equal(text.match(/fel {2}/g)?.length, many.length);
    assert.doesNotMatch(text, /--all/);
  });

  it('lets nothing steer the terminal', () => {
    const { text } = printed('text', [
      finding({ source: 'a\u001b[2Jb.json', pointer: '/\u202ex' }, { found: 'rad\r\nny\u0007' }),
    ]);
    assert.doesNotMatch(text, /[^\P{Cc}\n]|\u202e/u);
    assert.match(text, /\[rad⏎ny\\u0007\]/);
  });
});

describe('a report for programs', () => {
  it('is one JSON object with codes, places, words and a summary', () => {
    const { text } = printed(
      'json',
      [finding({ pointer: '/items/0' }, { found: 'x' }), finding({ row: 3, column: 1 })],
      {
        positionOf: () => ({ line: 4, column: 5 }),
      },
    );
    const { findings, summary } = JSON.parse(text) as { findings: object[]; summary: object };
    assert.deepEqual(findings[0], {
      code: 'unusable',
      level: 'error',
      source: 'feed.json',
      pointer: '/items/0',
      line: 4,
      column: 5,
      found: 'x',
      values: { expected: 'date' },
      what: 'Datumet finns inte eller är skrivet på ett annat sätt',
      remedy: 'Skriv ett datum som finns, till exempel 2026-11 eller 2026-11-23.',
    });
    assert.equal((findings[1] as { row: number }).row, 3);
    assert.deepEqual(summary, { error: 2, warning: 0, notice: 0, items: 7 });
  });

  it('is JSON also when nothing was found', () => {
    assert.deepEqual(JSON.parse(printed('json', []).text), {
      findings: [],
      summary: { error: 0, warning: 0, notice: 0, items: 7 },
    });
  });
});

describe('annotations of GitHub', () => {
  it('name file, line and column, and escape what would end them', () => {
    const { text } = printed(
      'github',
      [
        finding(
          { source: 'a,b:c.json', pointer: '/items/0' },
          { found: '50 %\n::error::x', values: { expected: 'date', name: 'Alfa' } },
        ),
      ],
      { positionOf: () => ({ line: 4, column: 5 }) },
    );
    assert.equal(
      text,
      '::error file=a%2Cb%3Ac.json,line=4,col=5,title=Datumet finns inte eller är skrivet på ett annat sätt::' +
        '/items/0%0AAlfa%0A50 %25⏎::error::x%0ASkriv ett datum som finns, till exempel 2026-11 eller 2026-11-23.\nKlart.\n',
    );
  });

  it('take the row of a table for the line, but not that of a workbook', () => {
    const { text } = printed('github', [
      finding({ row: 7, column: 3 }),
      finding({ sheet: 'Blad1', row: 7, column: 3 }),
    ]);
    const [csv, workbook] = text.split('\n') as [string, string];
    assert.match(csv, /^::error file=feed\.json,line=7,col=3,title=/);
    assert.match(workbook, /^::error file=feed\.json,title=/);
  });

  it('count the rest of a kind', () => {
    const many = Array.from({ length: shownOfKind + 2 }, () => finding({ pointer: '/items/0' }));
    const lines = printed('github', many).text.split('\n');
    assert.equal(lines.filter((line) => line.startsWith('::error')).length, shownOfKind);
    assert.ok(lines.some((line) => line.startsWith('::notice file=feed.json,title=unusable::… och 2 till')));
  });
});
