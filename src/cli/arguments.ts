import { parseArgs, type ParseArgsConfig } from 'node:util';
import { maxItems } from '../feed/limits.js';
import { defaultPageSize } from '../import/items/pages.js';

/** Wrong arguments, in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

export type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Options by name, and the arguments that stand without one.
 *
 * @throws UsageError
 */
export function parse<const Given extends Options>(args: readonly string[], options: Given) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node explains how to write what looks like an option; the first sentence says what is wrong.
    throw new UsageError(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}.`);
  }
}

/** Refuses an argument that is one too many. @throws UsageError */
export function refuseExtra(extra: string | undefined): void {
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`);
}

/** Most items of a page, as `--page-size` says it. @throws UsageError */
export function pageSizeOf(given: string | undefined): number {
  const count = given === undefined ? defaultPageSize : Number(/^\d+$/.exec(given)?.[0]);
  if (count >= 1 && count <= maxItems) return count;
  throw new UsageError(`--page-size must be a number from 1 to ${maxItems}.`);
}
