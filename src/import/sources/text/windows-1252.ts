/**
 * Characters of the bytes 0x80–0x9F (WHATWG Encoding, windows-1252): the only ones in which it differs from ISO 8859-1.
 * Node 20 to 23 decode them as ISO 8859-1, so the decoder of the platform is not enough.
 */
const special = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const decoder = new TextDecoder('windows-1252');

export const decodeWindows1252 = (bytes: Uint8Array): string =>
  decoder.decode(bytes).replace(/[\x80-\x9F]/g, (character) => special[character.charCodeAt(0) - 0x80]!);

/** The bytes that a text was, if it was Windows-1252. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const place = special.indexOf(text[index]!);
    if (place < 0 && (code > 0xff || (code >= 0x80 && code < 0xa0))) return undefined;
    bytes[index] = place < 0 ? code : place + 0x80;
  }
  return bytes;
}
