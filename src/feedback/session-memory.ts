import { readVote, writeVote } from '../votes/read-vote.js';
import type { Vote } from '../votes/vote.js';

const keyOf = (page: string): string => `page-feedback ${page}`;

/** A vote that this tab has made before. */
export interface EarlierVote {
  /** Without its comment: what a visitor has written is not kept on the device. */
  readonly vote: Vote;
  /** When the vote was made, in milliseconds since 1970. 0 when it is stored. */
  readonly unsentSince: number;
}

/** The vote about a page that this tab remembers; undefined when there is none, or the browser keeps nothing. */
export function recall(page: string): EarlierVote | undefined {
  try {
    const fields = new URLSearchParams(sessionStorage.getItem(keyOf(page))!);
    const vote = readVote(fields);
    // Anything of this site may have written it.
    if (typeof vote !== 'string' && vote.page === page) return { vote, unsentSince: Number(fields.get('unsentSince')) };
  } catch {
    // Forbidden.
  }
  return undefined;
}

/**
 * Remembers a vote until the tab is closed, where the browser allows it.
 *
 * @param unsentSince when the vote was made, in milliseconds since 1970; 0 when it is stored
 */
export function remember(vote: Vote, unsentSince: number): void {
  const fields = writeVote({ ...vote, comment: '' });
  fields.set('unsentSince', String(unsentSince));
  try {
    sessionStorage.setItem(keyOf(vote.page), String(fields));
  } catch {
    // Forbidden or full: the vote counts all the same.
  }
}
