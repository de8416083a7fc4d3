import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { themes } from '../../demo/gallery/cases.js';
import { knownNames, problemsOf } from './check-theme.js';

const read = (theme: string): string => readFileSync(`src/themes/${theme}.css`, 'utf8');
const names = readdirSync('src/themes').flatMap((file) => /^(.*)\.css$/.exec(file)?.[1] ?? []);
// Without a build nobody knows the names; `npm test` builds first.
const built = { skip: !existsSync('dist/custom-elements.json') && 'dist is not built' };

it('there are six themes, and the gallery shows them all', () => {
  assert.equal(names.length, 6);
  assert.deepEqual(names.sort(), themes.filter(Boolean).sort());
});

describe('a theme', built, () => {
  for (const name of names) {
    it(`${name}.css is made of documented parts and properties alone`, () => {
      assert.deepEqual(problemsOf(read(name), knownNames()), []);
    });

    it(`${name}.css is short, and starts with what it is for`, () => {
      const lines = read(name).trimEnd().split('\n');
      assert.ok(lines.length <= 60, `${lines.length} lines`);
      assert.match(read(name), /^\/\* .+\n {3}.+ \*\/\n/);
    });

    it(`${name}.css comes with the package as it is`, () => {
      assert.equal(readFileSync(`dist/themes/${name}.css`, 'utf8'), read(name));
    });
  }
});

describe('the check of themes notices', built, () => {
  const found: readonly (readonly [css: string, problem: RegExp])[] = [
    ['gransamarbete-list::part(kort) { color: red }', /line 1 has an unknown part "kort"/],
    ['page-feedback::part(card) { color: red }', /unknown part "card"/],
    ['gransamarbete-list:state(sent) { --gransamarbete-gap: 0 }', /unknown state "sent"/],
    ['.card { color: red }', /starts at none of our elements/],
    ['body gransamarbete-list::part(card) { color: red }', /starts at none/],
    ['gransamarbete-list > p { --gransamarbete-gap: 0 }', /has a combinator/],
    ['gransamarbete-list { font-size: 2em }', /sets font-size/],
    ['gransamarbete-list { --gransamarbete-colour: red }', /sets --gransamarbete-colour/],
    ['gransamarbete-list::part(card) { --_gransamarbete-gap: 0 }', /sets --_gransamarbete-gap/],
    ['gransamarbete-list::part(card) { color: red !important }', /is important/],
    ['gransamarbete-list::part(card) { background: url(kort.png) }', /asks for kort\.png/],
    ['@import "other.css";', /a rule of the type import/],
    ['@media (width > 1px) { gransamarbete-list { --gransamarbete-gap: 0 } }', /a rule of the type media/],
  ];
  for (const [css, problem] of found)
    it(css, () => {
      assert.match(problemsOf(css, knownNames()).join('\n'), problem);
    });

  it('nothing in what is right', () => {
    const css = 'gransamarbete-list:state(empty)::part(area-input):checked { color: red }';
    assert.deepEqual(problemsOf(css, knownNames()), []);
  });
});
