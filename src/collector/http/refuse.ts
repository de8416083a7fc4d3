import type { Context } from 'hono';
import { answers, limits, type Refusal } from '../../votes/vote.js';

export type RefusalStatus = 400 | 403 | 409 | 410 | 413 | 415;

const refusals: Readonly<Record<Refusal, readonly [RefusalStatus, string]>> = {
  id: [400, 'id must be a UUID of version 4, in lower case.'],
  revision: [400, `revision must be a whole number from 0 to ${limits.revision}.`],
  page: [
    400,
    `page must be origin and path of a web page, at most ${limits.page} characters, without query and fragment.`,
  ],
  answer: [400, `answer must be one of ${answers.join(', ')}.`],
  lang: [400, 'lang must be a language tag, for example sv or nb-NO, or be left out.'],
  comment: [400, `comment must be at most ${limits.comment} characters of text.`],
  shown: [400, 'shown must be a whole number of milliseconds, or be left out.'],
  'page-not-allowed': [
    403,
    'This collector takes no votes on that site. Its operator can add the site to ALLOWED_ORIGINS.',
  ],
  'origin-not-allowed': [
    403,
    'This collector takes no votes from that site. Its operator can add the site to ALLOWED_ORIGINS.',
  ],
  'too-large': [413, `The body must be at most ${limits.body} bytes.`],
  'content-type': [415, 'The body must be application/x-www-form-urlencoded.'],
  conflict: [409, 'Another vote with this id and revision is stored. Send a change as the next revision.'],
  deleted: [410, 'This vote was deleted. It is not stored again.'],
};

export const statusOf = (refusal: Refusal): RefusalStatus => refusals[refusal][0];

/**
 * Answers with the reason in `X-Vote-Refused`, for scripts, and in a sentence, for people.
 * Nothing of the request is repeated.
 */
export function refuse(context: Context, refusal: Refusal): Response {
  const [status, sentence] = refusals[refusal];
  return context.text(`${sentence}\n`, status, { 'X-Vote-Refused': refusal });
}
