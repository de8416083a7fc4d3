import { findPersonalData } from '../../shared/personal-data.js';
import type { Refusal, Vote } from '../../votes/vote.js';
import { retryAfter } from '../http/unavailable.js';
import type { Problem } from './form-page.js';
import type { Words } from './words.js';

/** Why the form is shown again, with the status and headers of that answer. */
export interface Obstacle {
  readonly problem: Problem;
  readonly status: 400 | 422 | 429 | 503;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the visitor can do something about before the vote is stored. */
export function obstacleOf(
  vote: Vote | Refusal,
  fields: URLSearchParams,
  wait: number,
  words: Words,
): Obstacle | undefined {
  if (wait > 0) return { problem: { text: words.wait }, status: 429, headers: retryAfter(wait) };
  if (vote === 'answer' || vote === 'comment') {
    const text = vote === 'answer' ? words.chooseAnswer : words.shortenComment;
    return { problem: { field: vote, text }, status: 400, headers: { 'X-Vote-Refused': vote } };
  }
  if (typeof vote === 'string' || fields.has('confirmed')) return undefined;
  const found = findPersonalData(vote.comment);
  if (found.length === 0) return undefined;
  return {
    problem: { field: 'comment', text: words.personalData(found.join(', ')), canSendAnyway: true },
    status: 422,
  };
}

/** The database does not answer. */
export const unavailable = (words: Words): Obstacle => ({
  problem: { text: words.unavailable },
  status: 503,
  headers: retryAfter(),
});

/** Why there is no form to send. */
export function reasonOf(refusal: Refusal, words: Words): string {
  switch (refusal) {
    case 'page-not-allowed':
    case 'origin-not-allowed':
      return words.foreignSite;
    case 'deleted':
      return words.deleted;
    case 'too-large':
      return words.tooLarge;
    default:
      return words.brokenForm;
  }
}
