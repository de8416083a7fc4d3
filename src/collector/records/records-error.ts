/**
 * Something that must not or cannot be done, in a sentence for whoever asked:
 * - `input`: what was asked for makes no sense;
 * - `missing`: there is no such vote or comment;
 * - `hold`: the site is on hold.
 */
export class RecordsError extends Error {
  readonly reason: 'input' | 'missing' | 'hold';

  constructor(reason: RecordsError['reason'], message: string) {
    super(message);
    this.name = 'RecordsError';
    this.reason = reason;
  }
}
