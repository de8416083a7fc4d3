import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('src/embed/README.md');

/** Attributes in the table of an element's properties. */
const attributesOf = (file: string): string[] => {
  const table = /static override properties = \{(.*?)\n  \};/s.exec(read(file))![1]!;
  return [...table.matchAll(/: '(.+?)'/g)].map(([, attribute]) => attribute!);
};
const rowsFor = (element: 'list' | 'vote'): string[] =>
  [...guide.matchAll(/^\| `(.+?)` \| (list|vote) \|/gm)].flatMap(([, setting, of]) =>
    of === element ? [setting!] : [],
  );

it('the guide names every setting of the list, and no other', () => {
  assert.deepEqual(rowsFor('list').sort(), attributesOf('src/list/list-properties.ts').sort());
});

it('the guide names every setting of the vote, and no other', () => {
  assert.deepEqual(rowsFor('vote').sort(), attributesOf('src/feedback/page-feedback.ts').sort());
});

it('the guide says of every CMS what was tried or only read', () => {
  const names = ['Sitevision', 'WordPress', 'Optimizely', 'Drupal', 'Umbraco', 'TYPO3', 'SharePoint', 'Enonic XP'];
  for (const name of names) {
    const [row, ...more] = guide
      .split('\n')
      .filter((line) => line.startsWith(`| ${name} | `) && !line.endsWith(' no |'));
    assert.match(row ?? '', /\| [^|]+ \| [^|]+ \| (Tried|Read)[^|]+ \|$/, name);
    assert.deepEqual(more, []);
  }
});
