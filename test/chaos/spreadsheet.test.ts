import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { byteOrderMark, csvLine } from '../../src/shared/csv.js';
import { full, inTime } from './size.js';

/** Beginnings by which a spreadsheet may take a text for a formula, alone and behind what it may skip. */
const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const before = ['', ' ', '\t', '\r\n', '\u00a0', '\u200b', '\ufeff', '"', '""', ';', "'"];
const formulas = ['1+1', 'SUM(1;2)', 'HYPERLINK("https://example.com";"här")', "cmd|' /C calc'!A0"];
const cells = triggers.flatMap((trigger) => before.flatMap((start) => formulas.map((text) => start + trigger + text)));

// Semicolon, quotes, UTF-8; quoted cells are no texts yet, numbers are recognised, formulas computed: as careless as it can be set.
const careless = 'CSV:59,34,76,1,,0,false,true,false,false,false,-1,true';

// LibreOffice is large, so only the full run asks for it.
describe('the CSV in LibreOffice', { ...inTime, skip: !full && 'only in npm run chaos' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gransamarbete-csv-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Opens a CSV file in LibreOffice, and returns the sheet as flat XML. */
  async function open(name: string, csv: string): Promise<string> {
    writeFileSync(join(folder, `${name}.csv`), csv);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [`--infilter=${careless}`, '--convert-to', 'fods', '--outdir', folder, `${name}.csv`];
    try {
      await promisify(execFile)('soffice', [profile, '--headless', ...convert], { cwd: folder });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new Error('LibreOffice is missing. Install it, for example with: apt-get install libreoffice-calc', {
        cause: error,
      });
    }
    return readFileSync(join(folder, `${name}.fods`), 'utf8');
  }
  const count = (sheet: string, pattern: RegExp): number => sheet.match(pattern)?.length ?? 0;

  it('has no formula cell, whatever a comment begins with', async () => {
    const sheet = await open('safe', byteOrderMark + cells.map((cell) => csvLine([cell, 'x', cell])).join(''));
    assert.equal(count(sheet, /table:formula=/g), 0);
    assert.equal(count(sheet, /<text:p>x<\/text:p>/g), cells.length, 'a cell was torn apart');
  });

  it('would have some if the texts were written as they are', async () => {
    const raw = cells.map((cell) => `"${cell.replaceAll('"', '""')}";"x"\r\n`).join('');
    assert.ok(count(await open('raw', raw), /table:formula=/g) >= formulas.length);
  });
});
