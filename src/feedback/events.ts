import type { Vote } from '../votes/vote.js';

/** What every event of the vote tells. */
export type VoteDetail = Pick<Vote, 'id' | 'revision' | 'answer' | 'page'>;

declare global {
  interface HTMLElementEventMap {
    'page-feedback-vote': CustomEvent<VoteDetail>;
    'page-feedback-sent': CustomEvent<VoteDetail>;
    'page-feedback-error': CustomEvent<VoteDetail>;
  }
}
