import { answers, limits, type Answer, type Refusal, type Vote } from './vote.js';

const uuidVersion4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const languageTag = /^(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*)?$/i;
const wholeNumber = /^\d{1,15}$/;

/** Origin and path of a web address, without credentials, query and fragment; undefined when it is no http(s) address. */
export function pageAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? origin + pathname : undefined;
}

/**
 * The one validator of votes, for both ends of the wire. Unknown fields are ignored.
 *
 * @returns the vote, or the name of the first field that breaks its rule
 */
export function readVote(fields: URLSearchParams): Vote | Refusal {
  const field = (name: string) => fields.get(name) ?? '';
  const id = field('id');
  if (!uuidVersion4.test(id)) return 'id';

  const revision = field('revision');
  if (!wholeNumber.test(revision) || Number(revision) > limits.revision) return 'revision';

  const page = field('page');
  if (page.length > limits.page || pageAddress(page) !== page) return 'page';

  const answer = field('answer') as Answer;
  if (!answers.includes(answer)) return 'answer';

  const lang = field('lang');
  if (lang.length > 35 || !languageTag.test(lang)) return 'lang';

  const comment = field('comment').replace(/\r\n?/g, '\n');
  if (comment.length > limits.comment) return 'comment';

  const shown = field('shown');
  if (shown && !wholeNumber.test(shown)) return 'shown';

  return { id, revision: Number(revision), page, answer, lang, comment, shown: shown ? Number(shown) : undefined };
}

/** The vote as its fields on the wire, `application/x-www-form-urlencoded`. Empty fields are left out. */
export function writeVote(vote: Vote): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(vote))
    if (value !== undefined && value !== '') fields.set(name, String(value));
  return fields;
}
