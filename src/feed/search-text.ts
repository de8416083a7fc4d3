import { foldText } from './fold-text.js';
import type { Collaboration } from './model.js';

// Folded once, at the first search: most visitors never search.
const folded = new WeakMap<Collaboration, string>();

/** Everything that is searched of an item, in every language, folded. */
function searchText(item: Collaboration): string {
  let text = folded.get(item);
  if (text === undefined) {
    const parts = item.versions.flatMap(({ title, summary, content }) => [title, summary, content]);
    for (const { name } of [...item.partners, ...item.places]) parts.push(name);
    text = foldText(parts.filter(Boolean).join('\n'));
    folded.set(item, text);
  }
  return text;
}

/** Whether every pattern is found in an item's titles, texts, partners or places, in any language. */
export function matchesSearch(item: Collaboration, patterns: readonly RegExp[]): boolean {
  return !patterns.length || patterns.every((pattern) => pattern.test(searchText(item)));
}
