import type { Vote } from '../../votes/vote.js';
import type { Flag } from '../store/schema.js';

/**
 * Milliseconds from the first sight of the question to the click, below which hardly any person answers: a choice between two takes
 * 350 to 400 ms (Hick 1952), and the hand has not moved yet. A script clicks at once.
 */
const fastest = 500;

/**
 * What speaks for a script behind a vote. It is kept and answered like every other, so that a script learns nothing and a person who is
 * mistaken for one is not lost; the results show it apart. A vote without `shown` shows nothing, for a form cannot measure it.
 */
export function suspicion({ shown = fastest }: Vote, fields: URLSearchParams): Flag {
  // A field that people do not see.
  if (fields.get('website')) return 'honeypot';
  return shown < fastest ? 'speed' : '';
}
