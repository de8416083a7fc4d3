import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cssOf, unusedIn } from '../../demo/workshop/styles.js';
import type { Styles } from '../../demo/workshop/state.js';

/** Stands in for the browser: nothing with a brace, a semicolon or the word "bad". */
const isValid = (property: string, value: string) => property !== '' && !/[{};]|bad/.test(value);

const styles: Styles = {
  'card-title:color': { light: '#222', dark: '#eee' },
  '--accent': { light: ' #a00 ', dark: '' },
  'card-title:font-size': { light: '1.5rem', dark: '' },
  '--radius': { light: '0', dark: '' },
};

describe('the CSS of the workshop', () => {
  it('sets tokens on the list and properties on its parts, with both modes of a colour', () => {
    assert.equal(
      cssOf(styles, isValid),
      `gransamarbete-list {
  --gransamarbete-accent: #a00;
  --gransamarbete-radius: 0;
}

gransamarbete-list::part(card-title) {
  color: light-dark(#222, #eee);
  font-size: 1.5rem;
}
`,
    );
    assert.deepEqual(unusedIn(styles, isValid), []);
  });

  it('is empty when nothing is set', () => assert.equal(cssOf({}, isValid), ''));

  it('leaves out what is not valid, and says what and why', () => {
    const wrong: Styles = {
      '--accent': { light: 'red; } body { display: none', dark: '' },
      '--link': { light: 'blue', dark: 'bad' },
      'card:color': { light: '', dark: 'red' },
      'card:padding': { light: '1em', dark: '2em' },
    };
    assert.equal(
      cssOf(wrong, isValid),
      'gransamarbete-list {\n  --gransamarbete-link: blue;\n}\n\ngransamarbete-list::part(card) {\n  padding: 1em;\n}\n',
    );
    assert.deepEqual(
      unusedIn(wrong, isValid).map(({ key, mode, reason }) => [key, mode, reason]),
      [
        ['--accent', 'light', 'invalid'],
        ['--link', 'dark', 'invalid'],
        ['card:color', 'dark', 'alone'],
        ['card:padding', 'dark', 'alone'],
      ],
    );
  });
});
