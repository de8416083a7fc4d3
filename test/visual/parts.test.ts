import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { knownNames } from '../themes/check-theme.js';

interface Parts {
  readonly labels: readonly (readonly [side: string, names: string, selector: string])[];
  readonly elsewhere: Readonly<Record<string, string>>;
}

const { labels, elsewhere } = (await import(new URL('../../.config/scripts/parts.mjs', import.meta.url).href)) as Parts;
const shown = new Set(labels.flatMap(([, names]) => names.split(' ')));
const built = { skip: !existsSync('dist/custom-elements.json') && 'dist is not built' };

describe('the picture of all parts', built, () => {
  const partsOf = (tag: string): readonly string[] => [...knownNames().get(tag)!.parts];

  it('names each part of a list, or is said to have it elsewhere', () => {
    assert.deepEqual([...shown, ...Object.keys(elsewhere)].sort(), [...partsOf('gransamarbete-list')].sort());
  });

  it('says of no part both', () => {
    assert.deepEqual(
      Object.keys(elsewhere).filter((name) => shown.has(name)),
      [],
    );
  });

  it('shows the vote of a list with the parts that it has alone', () => {
    const exported = [...shown, ...Object.keys(elsewhere)].filter((name) => name.startsWith('feedback-'));
    assert.deepEqual(
      exported.sort(),
      partsOf('page-feedback')
        .map((name) => `feedback-${name}`)
        .sort(),
    );
  });

  it('is no load for whoever reads the README', () => {
    assert.ok(statSync('demo/parts.png').size <= 300_000);
  });
});
