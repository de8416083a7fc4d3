import { TooLarge } from '../bytes.js';
import type { Texts } from '../reading.js';

/**
 * All of a text at once.
 *
 * @throws TooLarge when it has more than `limit` characters, of which each is at least a byte
 */
export async function wholeText(texts: Texts, limit: number): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > limit) throw new TooLarge(limit);
    pieces.push(text);
  }
  return pieces.join('');
}
