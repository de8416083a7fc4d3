import type { ESTree } from 'vite';

/** Visits every node of a syntax tree. */
export function walk(node: unknown, visit: (node: ESTree.Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && typeof node.type === 'string') visit(node as ESTree.Node);
  for (const child of Object.values(node)) walk(child, visit);
}
