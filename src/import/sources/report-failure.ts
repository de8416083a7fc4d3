import { excerpt, type Place } from '../finding.js';
import { TooLarge } from './bytes.js';
import type { Reading } from './reading.js';

/** Reports what has made reading impossible, at all or behind the `last` place that could be read. */
export function reportFailure(error: unknown, { source, report }: Reading, last?: Place): void {
  const place = last ?? { source };
  if (error instanceof TooLarge) {
    report({ code: 'file-too-large', level: 'error', place, values: { limit: error.limit / 2 ** 20 } });
  } else if (error instanceof CutOff) {
    report({ code: 'file-cut-off', level: 'error', place });
  } else {
    const found = excerpt(error instanceof Error ? error.message : String(error));
    report({ code: 'file-unreadable', level: 'error', place, found });
  }
}

/** The end of a file is missing. */
export class CutOff extends Error {}
