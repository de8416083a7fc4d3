import { limits, type Answer, type Refusal, type Vote } from './vote.js';

/** Origin and path of a web address, without credentials, query and fragment; undefined when it is no http(s) address. */
export function pageAddress(address: string, base?: string): string | undefined {
  const { protocol, origin, pathname } = URL.canParse(address, base) ? new URL(address, base) : ({} as Partial<URL>);
  return /^https?:$/.test(protocol ?? '') ? `${origin}${pathname}` : undefined;
}

/** The form of each field, in the order in which they are checked. */
const rules: Readonly<Record<string, RegExp>> = {
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

/**
 * The one validator of votes, for both ends of the wire. Unknown fields are ignored.
 *
 * @returns the vote, or the name of the first field that breaks its rule
 */
export function readVote(fields: URLSearchParams): Vote | Refusal {
  const field = (name: string) => (fields.get(name) ?? '').replace(/\r\n?/g, '\n');
  const page = field('page');
  const isWhole = (name: string) => name !== 'page' || pageAddress(page) === page;
  const broken = Object.keys(rules).find((name) => !rules[name]!.test(field(name)) || !isWhole(name));
  if (broken) return broken as Refusal;
  return {
    id: field('id'),
    revision: Number(field('revision')),
    page,
    answer: field('answer') as Answer,
    lang: field('lang'),
    comment: field('comment'),
    shown: field('shown') ? Number(field('shown')) : undefined,
  };
}

/** The vote as its fields on the wire, `application/x-www-form-urlencoded`. Empty fields are left out. */
export function writeVote(vote: Vote): URLSearchParams {
  const given = Object.entries(vote).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}
