#!/usr/bin/env node
import { run } from './main.js';

const stop = new AbortController();
// Once: the second signal ends a process that takes too long to close.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
// Who reads no further, as `head` does, has read enough: what is to be written to files is written all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  // Looked up when a command reads it: before that, nothing waits for input.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  stop: stop.signal,
});
