import { readUrl } from '../shared/read-url.js';
import { limits, type Refusal, type Vote } from './vote.js';

/** The URL that an http(s) address stands for; undefined when it is another address, or none. */
export function webUrl(address: string, base?: string): URL | undefined {
  const url = readUrl(address, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Origin and path of a web address, without credentials, query and fragment; undefined when it is no http(s) address. */
export function pageAddress(address: string, base?: string): string | undefined {
  const url = webUrl(address, base);
  return url && url.origin + url.pathname;
}

/** The form of each field, in the order in which they are checked. */
const rules: Readonly<Record<keyof Vote, RegExp>> = {
  // UUID v4 in lower case.
  id: /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  revision: /^0*\d{1,3}$/,
  page: new RegExp(`^.{1,${limits.page}}$`),
  answer: /^(?:yes|no|withdrawn)$/,
  lang: /^(?:[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4})?$/i,
  // Databases cannot keep NUL in a text: PostgreSQL refuses it, libsql reads the text only up to it.
  comment: new RegExp(`^[^\\0]{0,${limits.comment}}$`),
  shown: /^\d{0,15}$/,
};
const fieldNames = Object.keys(rules) as (keyof Vote)[];

/** Every reason for a refusal. */
export const refusals: readonly Refusal[] = [
  ...fieldNames,
  'page-not-allowed',
  'origin-not-allowed',
  'too-large',
  'content-type',
  'conflict',
  'deleted',
];

/**
 * The one validator of votes, for both ends of the wire. Unknown fields are ignored.
 *
 * @returns the vote, or the name of the first field that breaks its rule
 */
export function readVote(fields: URLSearchParams): Vote | Refusal {
  const texts = fieldNames.map((name) => [name, (fields.get(name) ?? '').replace(/\r\n?/g, '\n')] as const);
  const broken = texts.find(
    ([name, text]) => !rules[name].test(text) || (name === 'page' && pageAddress(text) !== text),
  );
  if (broken) return broken[0];
  const { revision, shown, ...others } = Object.fromEntries(texts);
  return { ...others, revision: Number(revision), shown: shown ? Number(shown) : undefined } as Vote;
}

/** The vote as its fields on the wire, `application/x-www-form-urlencoded`. Empty fields are left out. */
export function writeVote(vote: Vote): URLSearchParams {
  const given = Object.entries(vote).filter(([, value]) => (value ?? '') !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}
