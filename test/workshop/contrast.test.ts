import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hexOf, isLargeText, verdictOf, worstOf, type Look } from '../../demo/workshop/contrast.js';

const text: Look = {
  part: 'card-text',
  kind: 'text',
  colours: ['rgb(118, 118, 118)'],
  opacity: 1,
  backgrounds: ['rgb(255, 255, 255)'],
  isOnImage: false,
  isLarge: false,
};

describe('contrast', () => {
  it('is measured as WCAG does, at the edge of what passes', () => {
    assert.deepEqual(verdictOf(text), { ratio: 4.54, needed: 4.5, passes: true });
    assert.equal(verdictOf({ ...text, colours: ['#777'] }).passes, false);
    assert.equal(verdictOf({ ...text, colours: ['#777'], isLarge: true }).passes, true);
  });

  it('sees through what is not opaque, layer by layer', () => {
    const black = 'rgba(0, 0, 0, 0.5)';
    const { ratio } = verdictOf({ ...text, colours: ['#fff'], backgrounds: ['#fff', black, 'rgba(0, 0, 0, 0)'] });
    assert.ok(ratio! > 3.9 && ratio! < 4.1, String(ratio));
    assert.equal(verdictOf({ ...text, colours: ['#000'], opacity: 0 }).ratio, 1);
    assert.ok(verdictOf({ ...text, colours: ['#000'], opacity: 0.3 }).ratio! < 3);
  });

  it('reads every way in which a browser writes a computed colour', () => {
    for (const colour of ['oklch(0 0 0)', 'color(srgb 0 0 0)', 'lab(0 0 0)', 'rgb(0 0 0 / 1)', '#000', 'oklab(0 0 0)'])
      assert.equal(verdictOf({ ...text, colours: [colour] }).ratio, 21, colour);
  });

  it('does not judge a text on a picture', () => {
    assert.deepEqual(verdictOf({ ...text, isOnImage: true }), { ratio: undefined, needed: 4.5, passes: true });
  });

  it('takes the better of the border and the fill of a control, and 3:1 is enough', () => {
    const edge: Look = { ...text, kind: 'edge', colours: ['#eee', '#767676'] };
    assert.deepEqual(verdictOf(edge), { ratio: 4.54, needed: 3, passes: true });
    assert.equal(verdictOf({ ...edge, colours: ['#eee'] }).passes, false);
  });

  it('keeps the worst of each part', () => {
    const rows = worstOf([text, { ...text, colours: ['#ccc'] }, { ...text, colours: ['#000'] }]);
    assert.deepEqual(rows, [{ part: 'card-text', kind: 'text', verdict: { ratio: 1.6, needed: 4.5, passes: false } }]);
  });

  it('knows large text', () => {
    assert.deepEqual(
      [isLargeText(24, 400), isLargeText(18.66, 700), isLargeText(23.9, 400), isLargeText(18.66, 600)],
      [true, true, false, false],
    );
  });

  it('gives the picker a colour that it can show', () => {
    assert.equal(hexOf('rebeccapurple'), '#663399');
    assert.equal(hexOf('blurple'), undefined);
  });
});
