import type { Refusal, Vote } from '../votes/vote.js';

/** Why a vote is not stored: the collector refused it for good, or it could not be reached. */
export type Failure = Refusal | 'unreachable';

/** Where a vote is: the truth that the visitor is told. */
export type DeliveryState =
  /** Nothing is answered yet, or the answer was withdrawn. */
  | { readonly is: 'asking'; readonly vote?: Vote }
  /** On its way, or, when there is no connection, waiting for one. */
  | { readonly is: 'sending'; readonly vote: Vote; readonly isOffline: boolean }
  | { readonly is: 'sent'; readonly vote: Vote }
  | { readonly is: 'failed'; readonly vote: Vote; readonly failure: Failure };

/** Where a vote is that was given. */
export type VotedState = DeliveryState & { readonly vote: Vote };

export const storedState = (vote: Vote): VotedState => ({ is: vote.answer === 'withdrawn' ? 'asking' : 'sent', vote });

export const failedState = (vote: Vote, failure: Failure): VotedState => ({ is: 'failed', vote, failure });
