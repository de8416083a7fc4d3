import { chunksOf, TooLarge } from '../bytes.js';
import type { Bytes } from '../reading.js';
import { CutOff } from '../report-failure.js';
import { crc32 } from './crc32.js';

/** A part of an archive. */
interface Part {
  readonly method: number;
  /** Check sum of what it holds. */
  readonly sum: number;
  readonly offset: number;
  readonly length: number;
}

/** Value of a field of 32 bits that says that the true one stands in the field for large archives. */
const isLarge = 0xffff_ffff;
const sliceLength = 65_536;

/**
 * The parts of a ZIP archive (APPNOTE.TXT 6.3), by the directory at its end. They are unpacked as they are read, and no further
 * than they may be: a small archive can hold terabytes.
 *
 * @throws CutOff when the directory is missing: that is how half an archive looks
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #parts = new Map<string, Part>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch {
      throw new CutOff();
    }
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /**
   * What a part holds; nothing when it is not there.
   *
   * @throws TooLarge when that is more than `limit` bytes
   * @throws CutOff when it cannot be unpacked, or at its end when it is not what was packed
   */
  async *open(name: string, limit: number): Bytes {
    const part = this.#parts.get(name);
    if (!part) return;
    const { method, sum, offset, length } = part;
    // The name and the extra field are repeated in front of the content, not always of the same length.
    const start = offset + 30 + this.#short(offset + 26) + this.#short(offset + 28);
    const packed = this.#bytes.subarray(start, start + length);
    let unpacked = 0;
    let sumSoFar = 0;
    for await (const chunk of method === 0 ? slices(packed) : inflated(packed)) {
      unpacked += chunk.length;
      if (unpacked > limit) throw new TooLarge(limit);
      sumSoFar = crc32(chunk, sumSoFar);
      yield chunk;
    }
    if (sumSoFar !== sum) throw new CutOff();
  }

  /** Reads a part to its end, so that nothing of it is used when there is something wrong with it. Throws as `open` does. */
  async check(name: string, limit: number): Promise<void> {
    const chunks = this.open(name, limit);
    while (!(await chunks.next()).done);
  }

  #short(at: number): number {
    return this.#view.getUint16(at, true);
  }

  #long(at: number): number {
    return this.#view.getUint32(at, true);
  }

  #readDirectory(): void {
    let end = this.#bytes.length - 22;
    while (this.#long(end) !== 0x0605_4b50) end--;
    const count = this.#short(end + 10);
    let at = this.#long(end + 16);
    for (let index = 0; index < count; index++) {
      if (this.#long(at) !== 0x0201_4b50) throw new CutOff();
      const nameEnd = at + 46 + this.#short(at + 28);
      const extraEnd = nameEnd + this.#short(at + 30);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, nameEnd));
      const large = this.#largeSizes(at, nameEnd, extraEnd);
      this.#parts.set(name, { method: this.#short(at + 10), sum: this.#long(at + 16), ...large });
      at = extraEnd + this.#short(at + 32);
    }
  }

  /** Sizes of an entry, where necessary from its field for large archives: those values only that do not fit elsewhere. */
  #largeSizes(at: number, from: number, to: number): { readonly length: number; readonly offset: number } {
    let field = from;
    while (field < to && this.#short(field) !== 1) field += 4 + this.#short(field + 2);
    field += 4;
    const [, length, offset] = [at + 24, at + 20, at + 42].map((place) => {
      const value = this.#long(place);
      if (value !== isLarge) return value;
      field += 8;
      return Number(this.#view.getBigUint64(field - 8, true));
    });
    return { length: length!, offset: offset! };
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += sliceLength) yield bytes.slice(at, at + sliceLength);
}

async function* inflated(packed: Uint8Array): Bytes {
  const pieces = slices(packed);
  const stream = new ReadableStream<BufferSource>({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
  const chunks = chunksOf(stream.pipeThrough(new DecompressionStream('deflate-raw')));
  try {
    yield* chunks;
  } catch {
    throw new CutOff();
  }
}
