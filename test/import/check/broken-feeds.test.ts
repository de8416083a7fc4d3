import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check, found, type Entry } from '../../cli/check-harness.js';

const folder = fileURLToPath(new URL('../broken/feeds/', import.meta.url));

/** A finding as it stands in the expected report. Which item it is about, people see by its name; here the pointer tells. */
function lineOf({ level, code, pointer = '', values = {} }: Entry): string {
  const details = Object.entries(values).filter(([key]) => key !== 'name');
  const line = `${level} ${code} ${pointer}`.trim();
  return details.length ? `${line} ${JSON.stringify(Object.fromEntries(details))}` : line;
}

describe('a broken feed', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    it(`is told what is wrong with it: ${file}`, async () => {
      const expected = readFileSync(folder + file.replace('.json', '.expected.txt'), 'utf8');
      const entries = await found([folder + file, '--offline']);
      assert.deepEqual(entries.map(lineOf), expected.split('\n').filter(Boolean));
      const { code, stderr } = await check([folder + file, '--offline']);
      assert.deepEqual([code, stderr], [/^error/m.test(expected) ? 1 : 0, '']);
    });
});
