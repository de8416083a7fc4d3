import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batched } from '../../src/collector/store/batch.js';

/** A writer whose batches end when the test says so. */
function heldWriter() {
  const batches: { items: readonly number[]; end: (error?: Error) => void }[] = [];
  const append = batched(
    (items: readonly number[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        batches.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((item) => `done ${item}`))) });
      }),
  );
  return { batches, append };
}

const turn = () => new Promise(setImmediate);

describe('a group commit', () => {
  it('takes what comes in one turn together, and gives each its own result', async () => {
    const { batches, append } = heldWriter();
    const results = Promise.all([1, 2, 3].map(append));
    await turn();
    assert.deepEqual(
      batches.map(({ items }) => items),
      [[1, 2, 3]],
    );
    batches[0]!.end();
    assert.deepEqual(await results, ['done 1', 'done 2', 'done 3']);
  });

  it('does not keep a lone item waiting for others', async () => {
    const { batches, append } = heldWriter();
    void append(1);
    await turn();
    assert.equal(batches.length, 1);
  });

  it('writes one batch at a time: what comes meanwhile shares the next', async () => {
    const { batches, append } = heldWriter();
    const first = append(1);
    await turn();
    const rest = Promise.all([2, 3].map(append));
    await turn();
    assert.equal(batches.length, 1);
    batches[0]!.end();
    await first;
    await turn();
    assert.deepEqual(batches[1]?.items, [2, 3]);
    batches[1].end();
    assert.deepEqual(await rest, ['done 2', 'done 3']);
  });

  it('fails each item of a failed batch, and none of the next', async () => {
    const { batches, append } = heldWriter();
    const failed = Promise.allSettled([1, 2].map(append));
    await turn();
    batches[0]!.end(new Error('full'));
    assert.deepEqual(
      (await failed).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    const next = append(3);
    await turn();
    await turn();
    batches[1]!.end();
    assert.equal(await next, 'done 3');
  });

  it('splits a crowd into batches that a database can take', async () => {
    const { batches, append } = heldWriter();
    const all = Promise.all(Array.from({ length: 2100 }, (_, index) => append(index)));
    for (let count = 0; count < 3; count++) {
      await turn();
      await turn();
      batches[count]!.end();
      await turn();
    }
    assert.equal((await all).length, 2100);
    assert.deepEqual(
      batches.map(({ items }) => items.length),
      [1000, 1000, 100],
    );
  });
});
