import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsReview, shareOf } from '../../src/votes/results.js';

describe('the share of yes', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  const known = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [yes, votes, low, high] of known)
    it(`has the published interval for ${yes} of ${votes}`, () => {
      const share = shareOf({ yes, no: votes - yes });
      assert.equal(share.share, yes / votes);
      assert.equal(share.low!.toFixed(4), low.toFixed(4));
      assert.equal(share.high!.toFixed(4), high.toFixed(4));
    });

  it('never leaves 0 to 1, and always lies in its interval', () => {
    for (let votes = 1; votes <= 60; votes++)
      for (let yes = 0; yes <= votes; yes++) {
        const { share, low, high } = shareOf({ yes, no: votes - yes });
        assert.ok(low! >= 0 && high! <= 1, `${yes} of ${votes}`);
        assert.ok(low! <= share! + 1e-12 && share! <= high! + 1e-12, `${yes} of ${votes}`);
      }
  });

  it('is unknown without votes', () => {
    assert.deepEqual(shareOf({ yes: 0, no: 0 }), { share: null, low: null, high: null });
  });
});

describe('a page', () => {
  it('needs review from five answers and 30 percent no, and not before', () => {
    assert.equal(needsReview({ yes: 3, no: 2 }), true);
    assert.equal(needsReview({ yes: 7, no: 3 }), true);
    assert.equal(needsReview({ yes: 70, no: 30 }), true);
    assert.equal(needsReview({ yes: 0, no: 4 }), false);
    assert.equal(needsReview({ yes: 4, no: 1 }), false);
    assert.equal(needsReview({ yes: 71, no: 30 }), false);
    assert.equal(needsReview({ yes: 0, no: 0 }), false);
  });
});
