import { encodeWindows1252 } from './windows-1252.js';

/** Share of the bytes at even and at odd places that are zero: in UTF-16 the high byte of nearly every Latin letter is. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const count = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) count[index % 2]!++;
  });
  const half = bytes.length / 2;
  return { even: count[0]! / half, odd: count[1]! / half };
}

/** By byte order mark. UTF-16 without one is told by its zeros; everything else is read as UTF-8, line by line. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const { even, odd } = zeros(head.subarray(0, 4096));
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  if (even > 0.6 && odd < 0.1) return 'utf-16be';
  return 'utf-8';
}

/** Two or more characters that a letter of UTF-8 becomes when it is read as Windows-1252: `Ã¤` for ä, `â€“` for –. */
const twice = /[\u00C2-\u00C5][\u0080-\u00BF\u0152-\u2122]|\u00E2[\u0080-\u00BF\u0152-\u2122]{2}/;
/** å and ä of an old Mac read as Windows-1252: capitals inside a word. */
const mac = /\p{L}[ŒŠ][a-z]/u;
const fromMac: Readonly<Record<string, string>> = { Œ: 'å', Š: 'ä', š: 'ö', '¿': 'ø', '¾': 'æ', '¯': 'Ø' };

function decodedAgain(text: string): string | undefined {
  const bytes = encodeWindows1252(text);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether a text was decoded wrongly before it came here, and what it was, where that can be told.
 *
 * @returns undefined for a text in which nothing looks wrong
 */
export function damageIn(text: string): { readonly likely: string | undefined } | undefined {
  // Nearly every text: what damage leaves is far outside ASCII.
  if (!/[\u0080-\u00BF\u00C2-\u00C5\u00E2ŒŠ\uFFFD]/.test(text)) return undefined;
  if (twice.test(text)) return { likely: decodedAgain(text) };
  if (/[\uFFFD\u0080-\u009F]/.test(text)) return { likely: undefined };
  if (!mac.test(text) || /[åäöæøÅÄÖÆØ]/.test(text)) return undefined;
  return { likely: text.replace(/[ŒŠš¿¾¯]/g, (character) => fromMac[character] ?? character) };
}
