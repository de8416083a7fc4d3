// The search of the page by hand: finds what the widget finds.

function fold(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ø/g, 'ö')
    .replace(/æ/g, 'ä')
    .replace(/[‐-―]/g, '-')
    .replace(/[^\0-\x7fåäö]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

const writtenWithout = { aa: '(?:aa|å)', ae: '(?:ae|ä)', oe: '(?:oe|ö)', a: '[aåä]', o: '[oö]' };

const patternOf = (word) =>
  new RegExp(word.replace(/[^\p{L}\p{N}]|aa|ae|oe|a|o/gu, (part) => writtenWithout[part] ?? `\\${part}`));

/** Folded once, at the first search. */
const folded = new WeakMap();

function textOf(item) {
  if (!folded.has(item)) {
    const { title, text, more, partners, places } = item;
    const parts = [title, text, ...more, ...partners.map(({ name }) => name), ...places];
    folded.set(item, fold(parts.filter(Boolean).join('\n')));
  }
  return folded.get(item);
}

/** Whether an item has every word of a search. */
export function matcher(search) {
  const patterns = fold(search).split(/\s+/).filter(Boolean).map(patternOf);
  return (item) => patterns.every((pattern) => pattern.test(textOf(item)));
}
