import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { CutOff } from '../../import/sources/report-failure.js';
import type { Source } from '../../import/table.js';
import { codeOf } from '../failing.js';
import type { Io } from '../io.js';
import { isAddress } from '../prerender/arguments.js';

/** Milliseconds for a whole answer: an export of a programme takes a while to make. */
const patience = 120_000;

/** What the user named: a file, an address, or `-` for standard input. Nothing is opened before it is read. */
export function inputOf(from: string, io: Io): Source {
  const open =
    from === '-' ? () => io.stdin ?? [] : isAddress(from) ? () => download(from, io) : () => createReadStream(from);
  return {
    name: from === '-' ? 'standard input' : from,
    // Made of an iterable and not of the file's stream, so that a failure comes where the bytes are read.
    get bytes() {
      return NodeStream.from(open()) as ReadableStream<Uint8Array>;
    },
  };
}

async function* download(address: string, { stop }: Io): AsyncGenerator<Uint8Array, void> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(patience)]);
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : whyNot(error);
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  if (!response.body) return;
  try {
    yield* Readable.fromWeb(response.body as NodeStream<Uint8Array>);
  } catch (error) {
    throw signal.aborted ? error : new CutOff();
  }
}

/** What Node knows of a request that failed: it says only that it did, and has the reason in the cause. */
function whyNot(error: unknown): unknown {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? new Error(cause.message || codeOf(cause)) : error;
}
