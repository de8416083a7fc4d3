import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Position } from './printer.js';

/** Where each line of a text begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** Finds the line and column of JSON Pointers in a text, which is parsed once. What is missing is where it should have stood. */
export function jsonPositions(text: string): (pointer: string) => Position {
  const tree = parseTree(text);
  const starts = lineStarts(text);
  return (pointer) => {
    let node = tree;
    for (const part of pointer.split('/').slice(1)) {
      const key = unescaped(part);
      const below = node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
      if (!below) break;
      node = below;
    }
    return positionAt(starts, node?.offset ?? 0);
  };
}
