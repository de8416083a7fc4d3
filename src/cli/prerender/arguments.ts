import type { PrerenderOptions } from '../../prerender/prerender.js';
import { supportedLanguage } from '../../shared/language.js';
import { flag, parse, refuseExtra, text, UsageError } from '../arguments.js';
import type { Io } from '../io.js';

const options = {
  lang: text,
  src: text,
  feedback: text,
  url: text,
  title: text,
  'heading-level': text,
  page: flag,
} as const;

export interface Arguments extends PrerenderOptions {
  /** Path or address. */
  readonly from: string;
  /** Address of the feed; empty when it is not known. */
  readonly source: string;
  readonly isPage: boolean;
  readonly title: string | undefined;
  readonly address: string | undefined;
}

/** @throws UsageError */
export function readArguments(args: readonly string[], { env }: Io): Arguments {
  const { values, positionals } = parse(args, options);
  const [from, extra] = positionals;
  if (!from) throw new UsageError('FEED is missing, the path or the address of a feed.');
  refuseExtra(extra);
  const language = supportedLanguage(values.lang);
  if (values.lang !== undefined && !language) throw new UsageError('--lang must be sv, nb or nn.');
  const level = values['heading-level'] ?? '2';
  if (!/^[2-5]$/.test(level)) throw new UsageError('--heading-level must be a number from 2 to 5.');
  const source = webAddress('src', values.src) ?? (isAddress(from) ? new URL(from) : undefined);
  const url = webAddress('url', values.url);
  const endpoint = values.feedback?.startsWith('/') ? values.feedback : webAddress('feedback', values.feedback)?.href;
  if (endpoint && !url) throw new UsageError('--url is missing, the address of the page that the vote is about.');
  return {
    from,
    source: source?.href ?? '',
    isPage: values.page ?? false,
    title: values.title?.trim() || undefined,
    address: url?.href,
    language,
    headingLevel: Number(level),
    vote: endpoint && url ? { endpoint, page: url.origin + url.pathname } : undefined,
    now: timeIn(env),
  };
}

export const isAddress = (from: string): boolean => /^https?:/i.test(from) && URL.canParse(from);

function webAddress(name: string, value: string | undefined): URL | undefined {
  if (value === undefined) return undefined;
  if (!isAddress(value)) throw new UsageError(`--${name} must be a whole address, such as https://www.example.se/.`);
  return new URL(value);
}

/** Now, or the moment that a build that must be reproducible says it is (https://reproducible-builds.org/specs/source-date-epoch/). */
function timeIn({ SOURCE_DATE_EPOCH: seconds }: Io['env']): Date {
  if (!seconds) return new Date();
  if (!/^\d{1,11}$/.test(seconds)) throw new UsageError('SOURCE_DATE_EPOCH must be a number of seconds.');
  return new Date(Number(seconds) * 1000);
}
