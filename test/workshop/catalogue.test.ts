import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributes, isStyleKey, parts, propertyOf, themes, tokens } from '../../demo/workshop/catalogue.js';
import { textsOf } from '../../demo/workshop/texts/index.js';
import { fill, inSentence } from '../../demo/workshop/texts/texts.js';
import { languages } from '../../src/shared/language.js';

const docblock = readFileSync('src/list/gransamarbete-list.ts', 'utf8');
const named = (pattern: RegExp): string[] => [...docblock.matchAll(pattern)].map(([, name]) => name!);

// Other words for a part beside another name, what is seen only in print, and the comment, which the list's own vote never asks for.
const elsewhere = /^(?:po\d|iso1|other|selection|feedback-(?:comment.*|send))$/;

describe('the workshop offers', () => {
  it('every part of the list that can be seen', () => {
    const known = named(/@csspart (\S+)/g).filter((part) => !elsewhere.test(part));
    assert.ok(known.length > 30, String(known.length));
    assert.deepEqual(
      known.filter((part) => !parts.some((one) => one === part)),
      [],
    );
    // No part of its own invention: `card ended` is a part that is two.
    const all = new Set(named(/@csspart (\S+)/g));
    assert.deepEqual(
      parts.flatMap((part) => part.split(' ')).filter((part) => !all.has(part)),
      [],
    );
  });

  it('every custom property', () => {
    const known = [...new Set(named(/@cssproperty (?:\{[^}]*\} )?(?:\[)?--gransamarbete-([\w-]+)/g))];
    assert.deepEqual(Object.keys(tokens).sort(), known.sort());
  });

  it('every attribute, but for the feed as an object', () => {
    const source = readFileSync('src/list/list-properties.ts', 'utf8');
    const known = [...source.matchAll(/@attr (\S+)/g)].map(([, name]) => name!);
    assert.deepEqual([...attributes].sort(), [...known, 'lang'].sort());
  });

  it('every theme that ships', () => {
    for (const theme of themes) assert.ok(readFileSync(`src/themes/${theme}.css`, 'utf8').length > 0, theme);
  });

  it('nothing that it has not named, and no property of anything else', () => {
    for (const key of ['--accent', 'card:color', 'card ended:padding', 'page']) assert.ok(isStyleKey(key), key);
    for (const key of ['--nothing', '--toString', 'card', 'card:position', 'body:color', ':color', 'toString', ''])
      assert.equal(propertyOf(key), undefined, key);
  });
});

describe('the words of the workshop', () => {
  const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const textsIn = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([name, inner]) => textsIn(inner, `${path}/${name}`));

  it('are all there in each language, with the same places to fill in', () => {
    const swedish = textsIn(textsOf('sv'));
    for (const language of languages) {
      const texts = new Map(textsIn(textsOf(language)));
      for (const [path, text] of swedish) {
        assert.ok(texts.get(path)?.trim(), `${language}${path}`);
        assert.deepEqual(braces(texts.get(path)!), braces(text), `${language}${path}`);
      }
    }
  });

  it('are not Swedish in Norwegian', () => {
    for (const language of ['nb', 'nn'] as const)
      for (const [path, text] of textsIn(textsOf(language))) assert.doesNotMatch(text, /[äö”]|\boch\b|\binte\b/i, path);
  });

  it('are filled in', () => {
    assert.equal(fill('{a} av {b}, {c}', { a: 1, b: '{a}' }), '1 av {a}, {c}');
    assert.equal(inSentence('Lista till sidan'), 'lista till sidan');
    assert.equal(inSentence('CSS till webbplatsen'), 'CSS till webbplatsen');
  });
});
