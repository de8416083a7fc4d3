import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { network } from '../../src/shared/network.js';

describe('the network', () => {
  it('asks through the fetch that the page has at that moment', async (t) => {
    const answer = new Response('replaced');
    const replaced = t.mock.method(globalThis, 'fetch', async () => answer);
    const init = { credentials: 'omit' } as const;
    assert.equal(await network.fetch('https://a.example/', init), answer);
    assert.deepEqual(replaced.mock.calls[0]?.arguments, ['https://a.example/', init]);
  });

  it('waits as long as it is told', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let over = false;
    const waited = network.wait(500).then(() => (over = true));
    t.mock.timers.tick(499);
    await Promise.resolve();
    assert.equal(over, false);
    t.mock.timers.tick(1);
    await waited;
    assert.equal(over, true);
  });

  it('gives time that has not run out yet', () => {
    assert.equal(network.timeout(60_000).aborted, false);
  });
});
