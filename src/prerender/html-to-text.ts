import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

const unread = new Set(['script', 'style', 'template', 'noscript']);
const endsLine = /^(?:p|div|li|h\d|tr|br)$/;

/** The text of an HTML fragment where there is no document: the same as the list makes in a browser. */
export function htmlToText(html: string): string {
  return textOf(parseFragment(html)).replace(/\s*\n\s*/g, '\n');
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  const name = tree.isElementNode(node) ? node.tagName : '';
  if (unread.has(name)) return '';
  const text = node.childNodes.map(textOf).join('');
  return endsLine.test(name) ? `${text}\n` : text;
}
