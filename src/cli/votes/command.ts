import { userInfo } from 'node:os';
import type { Database, Records } from '../../collector/index.js';
import { flag, parse, UsageError, type Options } from '../arguments.js';
import type { Io } from '../io.js';

/** What a subcommand of `votes` works with. */
export interface Call {
  /** What stands after its name. */
  readonly args: readonly string[];
  readonly io: Io;
  readonly databaseUrl: string;
  /** Opens the database; called when the arguments are known to be right. */
  open(): Promise<{ readonly database: Database; readonly records: Records }>;
}

/** A subcommand of `votes`. It throws when it fails. */
export type Subcommand = (call: Call) => Promise<void>;

/**
 * Reads options, and exactly the named arguments that stand without one; a name that ends in "?" may be missing.
 *
 * @throws UsageError
 */
export function read<const Given extends Options>(args: readonly string[], names: readonly string[], options: Given) {
  const { values, positionals } = parse(args, { ...options, json: flag });
  const missing = names.find((name, index) => !name.endsWith('?') && !positionals[index]?.trim());
  if (missing) throw new UsageError(`${missing} is missing.`);
  const extra = positionals[names.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many. A * must stand in quotes.`);
  return { values, positionals };
}

/** The value of an option that must be there. */
export function required(name: string, value: string | undefined): string {
  if (value?.trim()) return value;
  throw new UsageError(`--${name} is missing.`);
}

/** Who stands in the protocol: who is named, or else the user of the operating system. */
export function nameOf(by: string | undefined): string {
  if (by !== undefined) return by;
  try {
    return userInfo().username;
  } catch {
    throw new UsageError('--by is missing, and the operating system has no name for this user.');
  }
}
