import { resolve } from 'node:path';
import { flag, pageSizeOf, parse, text, UsageError } from '../arguments.js';
import { reportOptions, type ReportChoice } from '../reporting.js';

const options = {
  ...reportOptions,
  output: text,
  old: text,
  decisions: text,
  provenance: text,
  'same-ids': flag,
  'drop-missing': flag,
  'dry-run': flag,
  'page-size': text,
} as const;

/** A feed as it was typed: `name=path`, or only the path or address, which then is the name. */
export interface NamedFeed {
  readonly name: string;
  readonly from: string;
}

export interface Arguments {
  /** By rank; the old feed, if there is one, last. */
  readonly feeds: readonly NamedFeed[];
  readonly hasOld: boolean;
  /** Path of the feed to write; empty when nothing is to be written. */
  readonly output: string;
  readonly decisions: string | undefined;
  readonly provenance: string | undefined;
  readonly sameIds: boolean;
  readonly dropMissing: boolean;
  readonly pageSize: number;
  readonly reporting: ReportChoice;
}

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args, options);
  const { old, output, decisions, provenance } = values;
  const feeds = [...positionals, ...(old === undefined ? [] : [old])].map(namedFeed);
  if (!positionals.length) throw new UsageError('FEED is missing, the path or the address of a feed.');
  if (feeds.length < 2) throw new UsageError('There is nothing to merge: name two feeds, or one and --old.');
  const twice = feeds.find(({ name }, index) => feeds.findIndex((feed) => feed.name === name) < index);
  if (twice)
    throw new UsageError(`There are two feeds "${twice.name}". Give one another name, such as new=${twice.from}.`);
  if (values['drop-missing'] && old === undefined) throw new UsageError('--drop-missing needs --old.');
  if (!output && !values['dry-run']) throw new UsageError('--output is missing, the path of the feed to write.');
  refuseSamePaths({ output, decisions, provenance });
  return {
    feeds,
    hasOld: old !== undefined,
    output: values['dry-run'] ? '' : (output ?? ''),
    decisions,
    provenance,
    sameIds: values['same-ids'] ?? false,
    dropMissing: values['drop-missing'] ?? false,
    pageSize: pageSizeOf(values['page-size']),
    reporting: values,
  };
}

/** Of two things that are written to one path, the first would be lost. @throws UsageError */
function refuseSamePaths(paths: Readonly<Record<string, string | undefined>>): void {
  const options = new Map<string, string>();
  for (const [name, path] of Object.entries(paths)) {
    if (!path) continue;
    const other = options.get(resolve(path));
    if (other) throw new UsageError(`--${other} and --${name} are the same file. Choose another name for one.`);
    options.set(resolve(path), name);
  }
}

function namedFeed(typed: string): NamedFeed {
  const { name = typed, from = typed } = /^(?<name>[\p{L}\p{N}_-]+)=(?<from>.+)$/u.exec(typed)?.groups ?? {};
  return { name, from };
}
