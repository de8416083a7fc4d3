import type { Bytes, Reading, Texts } from '../reading.js';
import { encodingOf } from './encoding.js';
import { decodeWindows1252 } from './windows-1252.js';

const lineFeed = 0x0a;
/** A line this long is decoded in pieces, so that a file without line breaks does not pile up. */
const maxPending = 2 ** 20;

/** Where a piece may end so that no character of UTF-8 is cut in two. */
function characterEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  // A character has at most three bytes after its first.
  for (let back = 0; back < 3 && end > 0 && (bytes[end - 1]! & 0xc0) === 0x80; back++) end--;
  return end > 0 && bytes[end - 1]! >= 0xc0 ? end - 1 : bytes.length;
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * UTF-8 where it is UTF-8, else Windows-1252, decided for each line by itself: a line break is the same byte in both, Norwegian
 * and Swedish letters in one are never letters in the other, and so a file that was glued together from two loses no character.
 */
class LineDecoder {
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #reading: Reading;
  #row = 1;
  #has = { utf8: false, windows: false };

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  decode(bytes: Uint8Array): string {
    let text: string;
    try {
      text = this.#strict.decode(bytes);
      this.#notice('utf8', text.length < bytes.length);
    } catch {
      const end = bytes.indexOf(lineFeed) + 1;
      if (end > 0 && end < bytes.length) return this.decode(bytes.subarray(0, end)) + this.#rest(bytes, end);
      text = decodeWindows1252(bytes);
      this.#notice('windows', true);
    }
    this.#row += lineBreaksIn(text);
    return text;
  }

  /** The lines behind the first, one at a time: no deeper than a call, however many there are. */
  #rest(bytes: Uint8Array, from: number): string {
    let text = '';
    for (let start = from, end; start < bytes.length; start = end) {
      end = bytes.indexOf(lineFeed, start) + 1 || bytes.length;
      text += this.decode(bytes.subarray(start, end));
    }
    return text;
  }

  #notice(encoding: 'utf8' | 'windows', isUsed: boolean): void {
    if (!isUsed || this.#has[encoding]) return;
    this.#has[encoding] = true;
    if (!this.#has.utf8 || !this.#has.windows) return;
    const { source, report } = this.#reading;
    report({ code: 'encoding-mixed', level: 'warning', place: { source, row: this.#row } });
  }
}

async function* decodeLines(bytes: Bytes, reading: Reading): Texts {
  const decoder = new LineDecoder(reading);
  let pending: Uint8Array[] = [];
  let length = 0;
  const take = (last: Uint8Array): Uint8Array => {
    const all = new Uint8Array(length + last.length);
    let at = 0;
    for (const piece of [...pending, last]) {
      all.set(piece, at);
      at += piece.length;
    }
    pending = [];
    length = 0;
    return all;
  };
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield decoder.decode(take(chunk.subarray(0, end)));
    // Copied, because whoever fills the chunk may fill it again.
    const rest = chunk.slice(end);
    if (length + rest.length <= maxPending) {
      pending.push(rest);
      length += rest.length;
      continue;
    }
    const long = take(rest);
    const cut = characterEnd(long);
    yield decoder.decode(long.subarray(0, cut));
    pending = [long.slice(cut)];
    length = long.length - cut;
  }
  const last = take(new Uint8Array());
  if (last.length) yield decoder.decode(last);
}

/** Text of a file, without a byte order mark. Nothing is thrown, and no character is lost: at worst it is a wrong one, and reported as such. */
export async function* decode(bytes: Bytes, head: Uint8Array, reading: Reading): Texts {
  const encoding = encodingOf(head);
  let isFirst = true;
  const texts = encoding === 'utf-8' ? decodeLines(bytes, reading) : decodeWide(bytes, encoding);
  for await (const text of texts) {
    const rest: string = isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst &&= text === '';
    if (rest) yield rest;
  }
}

async function* decodeWide(bytes: Bytes, encoding: string): Texts {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
