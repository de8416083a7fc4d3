import type { Bytes } from './reading.js';

/** The stream is longer than allowed. */
export class TooLarge extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`More than ${limit} bytes.`);
    this.limit = limit;
  }
}

/** Chunk after chunk. Whoever stops early closes the stream. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): Bytes {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      if (value.length) yield value;
    }
  } finally {
    // A stream that has failed refuses to be closed.
    if (!isDone) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The first bytes, at least `length` of them unless there are fewer, and everything from the start once more. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Uint8Array; all: Bytes }> {
  const chunks: Uint8Array[] = [];
  let have = 0;
  while (have < length) {
    const { done, value } = await bytes.next();
    if (done) break;
    chunks.push(value);
    have += value.length;
  }
  const head = joined(chunks);
  async function* all(): Bytes {
    try {
      if (head.length) yield head;
      yield* bytes;
    } finally {
      await bytes.return(undefined);
    }
  }
  return { head, all: all() };
}

/**
 * All bytes at once.
 *
 * @throws TooLarge
 */
export async function whole(bytes: Bytes, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw new TooLarge(limit);
    chunks.push(chunk);
  }
  return joined(chunks);
}
