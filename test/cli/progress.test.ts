import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createProgress } from '../../src/cli/progress.js';

/** Counts to a hundred, a tenth of a second each, and gives what was written. */
function counted(isTTY: boolean, quiet = false): string {
  let time = 0;
  let written = '';
  const io = {
    stdout: { write: () => assert.fail('progress is no result') },
    stderr: { write: (text: string) => (written += text), isTTY },
    env: {},
    stop: new AbortController().signal,
  };
  const progress = createProgress(io, quiet, () => time);
  for (let done = 1; done <= 100; done++) {
    time += 100;
    progress.tell('Poster', done, 100);
  }
  progress.end();
  return written;
}

describe('progress', () => {
  it('is a line every five seconds in a log', () => assert.equal(counted(false), 'Poster: 50/100\nPoster: 100/100\n'));

  it('is one line that counts in a terminal, and is gone at the end', () => {
    const written = counted(true);
    assert.equal(written.split('\r').length, 50 + 3);
    assert.ok(written.endsWith('\rPoster: 100/100\r               \r'));
    assert.doesNotMatch(written, /[\n\u001b]/);
  });

  it('is not there when nobody wants it', () => assert.equal(counted(true, true) + counted(false, true), ''));
});
