import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldChoices, fieldLabel } from '../../demo/feed-maker/field-choices.js';
import { textsOf } from '../../demo/feed-maker/texts/index.js';
import { readSpec } from '../../src/import/columns/column-spec.js';
import { columnNames } from '../../src/import/columns/column-names.js';
import { toolsLanguages } from '../../src/locale/tools-localizer.js';

const flat = (texts: object, path = ''): [name: string, text: string][] =>
  Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : flat(value, `${path}${name}.`),
  );
const braces = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

describe('the words of the feed maker', () => {
  const swedish = flat(textsOf('sv'));
  for (const language of toolsLanguages)
    it(`say everything in ${language}, with the same to fill in`, () => {
      const texts = new Map(flat(textsOf(language)));
      for (const [name, text] of swedish) {
        assert.ok(texts.get(name)?.trim(), name);
        assert.equal(braces(texts.get(name)!), braces(text), name);
      }
      assert.equal(texts.size, swedish.length);
    });

  it('name each field that a column can have, and offer none that the import does not take', () => {
    const words = textsOf('sv');
    const offered = fieldChoices(words).flatMap(({ choices }) => choices);
    for (const { value, label } of offered) {
      assert.ok(readSpec(value), value);
      assert.doesNotMatch(label, /\.|undefined/);
    }
    assert.equal(new Set(offered.map(({ label }) => label)).size, offered.length);
    const fields = new Set(offered.map(({ value }) => value.split('.')[0]));
    for (const { field } of columnNames) assert.ok(fields.has(field) || field === 'ignored', field);
  });

  it('name a field with its language, side or currency', () => {
    const words = textsOf('sv');
    assert.equal(fieldLabel('title.nb', words), 'Titel på bokmål');
    assert.equal(fieldLabel('lead.NO', words), 'Norsk projektägare');
    assert.equal(fieldLabel('budget.ir.NOK', words), 'Norska IR-medel (NOK)');
    assert.equal(fieldLabel('title.fi', words), 'Titel (fi)');
    assert.equal(fieldLabel('toString', words), 'toString');
  });
});
