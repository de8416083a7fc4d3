import { readFileSync } from 'node:fs';
import { jsonPositions } from '../../report/json-positions.js';
import type { Position } from '../../report/printer.js';

/** Positions in the file that was asked for last: findings come file by file, and a parsed feed is large. */
export function positionsInFiles(): (source: string, pointer: string) => Position | undefined {
  let last: { readonly source: string; readonly find: ((pointer: string) => Position) | undefined } | undefined;
  return (source, pointer) => {
    if (last?.source !== source) last = { source, find: positionsOf(source) };
    return last.find?.(pointer);
  };
}

function positionsOf(source: string): ((pointer: string) => Position) | undefined {
  try {
    return jsonPositions(readFileSync(source, 'utf8'));
  } catch {
    // An address, or a file that has been reported as such: it has no lines to point at.
    return undefined;
  }
}
