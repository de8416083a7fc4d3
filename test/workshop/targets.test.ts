import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf, type Target } from '../../demo/workshop/targets.js';

const target: Target = { part: 'more', isShown: true, kind: 'control', left: 0, top: 0, width: 44, height: 44 };
const small: Target = { ...target, part: 'area', width: 80, height: 16 };

describe('targets', () => {
  it('of 24 pixels are large enough', () => {
    assert.deepEqual(faultsOf([{ ...small, height: 24 }, target]), []);
  });

  it('that are smaller are told, with their size', () => {
    assert.deepEqual(faultsOf([small]), [{ part: 'area', is: 'small', width: 80, height: 16 }]);
    assert.equal(faultsOf([{ ...small, height: 23.9 }]).length, 1);
    assert.equal(faultsOf([{ ...small, width: 20, height: 24 }]).length, 1);
  });

  it('that are links on a line of their own need only room around their middle', () => {
    const link: Target = { ...small, part: 'card-link', kind: 'link' };
    assert.deepEqual(faultsOf([link]), []);
    assert.equal(faultsOf([link, { ...link, top: 20 }]).length, 1);
    assert.deepEqual(faultsOf([link, { ...link, top: 24 }]), []);
    assert.equal(faultsOf([link, { ...target, top: 18 }]).length, 1);
    assert.deepEqual(faultsOf([link, { ...target, top: 21 }]), []);
  });

  it('in a sentence are as high as their line', () => {
    const link: Target = { ...small, kind: 'text' };
    assert.deepEqual(faultsOf([link, { ...link, top: 17 }]), []);
  });

  it('that are hidden are told by their part, once', () => {
    const hidden = { ...target, isShown: false };
    assert.deepEqual(
      faultsOf([hidden, hidden, target]).map(({ part, is }) => [part, is]),
      [['more', 'hidden']],
    );
  });
});
