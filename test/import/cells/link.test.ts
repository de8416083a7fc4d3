import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from '../../../src/import/table.js';
import { readCell, told } from './reading.js';

type Case = readonly [cell: Cell, link: string | undefined, told?: string];

const cases: readonly Case[] = [
  ['https://example.se/projekt', 'https://example.se/projekt'],
  ['http://example.no', 'http://example.no/'],
  [' https://example.se ', 'https://example.se/'],
  ['HTTPS://Example.se/A', 'https://example.se/A'],
  ['https://example.se/å', 'https://example.se/%C3%A5'],
  ['https://exämple.se/', 'https://xn--exmple-cua.se/'],
  ['https://example.se/?a=[1]|2', 'https://example.se/?a=%5B1%5D%7C2'],
  ['https://example.se/100%', 'https://example.se/100%25'],
  ['https://example.se/a%20b', 'https://example.se/a%20b'],
  ['mailto:projekt@example.se', 'mailto:projekt@example.se'],
  ['tel:+46 54 12 34 56', 'tel:+46', 'link-with-text (warning)'],
  ['tel:+4654123456', 'tel:+4654123456'],
  ['https://någon:hemlig@example.se/', 'https://example.se/'],
  ['www.example.se', 'https://www.example.se/', 'link-scheme-added (notice)'],
  ['example.se', 'https://example.se/', 'link-scheme-added (notice)'],
  ['example.se/projekt/abc?x=1', 'https://example.se/projekt/abc?x=1', 'link-scheme-added (notice)'],
  ['grensetjänsten.example.no', 'https://xn--grensetjnsten-ifb.example.no/', 'link-scheme-added (notice)'],
  ['https://example.se; https://example.no', 'https://example.se/', 'link-several (warning)'],
  ['https://example.se,https://example.no', 'https://example.se/', 'link-several (warning)'],
  ['https://example.se\nhttps://example.no', 'https://example.se/', 'link-several (warning)'],
  ['www.example.se, www.example.no', 'https://www.example.se/', 'link-several (warning)'],
  ['Läs mer: https://example.se/a.', 'https://example.se/a', 'link-with-text (warning)'],
  ['<https://example.se/a>', 'https://example.se/a'],
  ['(https://example.se/a)', 'https://example.se/a'],
  ['<a href="https://example.se/a">Läs mer</a>', 'https://example.se/a', 'link-with-text (warning)'],
  ['[Läs mer](https://example.se/a)', 'https://example.se/a', 'link-with-text (warning)'],
  ['=HYPERLINK("https://example.se/a";"Läs mer")', 'https://example.se/a', 'cell-formula-link (notice)'],
  ['=HYPERLÄNK("https://example.se/a";"Läs mer")', 'https://example.se/a', 'cell-formula-link (notice)'],
  ['=HYPERKOBLING("https://example.no/a")', 'https://example.no/a', 'cell-formula-link (notice)'],
  ['=HYPERLINK("https://example.se/a", "Läs mer")', 'https://example.se/a', 'cell-formula-link (notice)'],
  ['=HYPERLINK(A1)', undefined, 'cell-formula'],
  ['javascript:alert(1)', undefined, 'link-unknown'],
  ['data:text/html,x', undefined, 'link-unknown'],
  ['file:///C:/projekt.docx', undefined, 'link-unknown'],
  ['C:\\projekt\\abc.docx', undefined, 'link-unknown'],
  ['\\\\server\\projekt', undefined, 'link-unknown'],
  ['/projekt/abc', undefined, 'link-unknown'],
  ['https://', undefined, 'link-unknown'],
  ['https://[::1]/', undefined, 'link-unknown'],
  ['htps://example.se', undefined, 'link-unknown'],
  ['https//example.se', undefined, 'link-unknown'],
  ['Läs mer', undefined, 'link-unknown'],
  ['5', undefined, 'link-unknown'],
  [2023, undefined, 'link-unknown'],
  ['example', undefined, 'link-unknown'],
  ['example.se och mer', undefined, 'link-unknown'],
  ['projekt@example.se', undefined, 'link-email'],
  ['#SAKNAS!', undefined, 'cell-error'],
  ['-', undefined],
  ['', undefined],
];

describe('links are addresses that are safe to follow', () => {
  for (const [cell, link, code = ''] of cases)
    it(`${JSON.stringify(cell)}: ${link ?? code}`, () => {
      for (const field of ['url', 'partnerUrl'] as const) {
        const { value, findings } = readCell(field, cell);
        assert.equal(value, link);
        assert.equal(told(findings), code);
      }
    });
});
