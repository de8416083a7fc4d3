import { defaultTreeAdapter as tree, html as spec, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What means something without a style sheet and without a script. */
const kept = new Set('h2 h3 h4 h5 h6 p a ul li section article dl dt dd details summary div span'.split(' '));
/** Gives way to its children: what it does, only the element can do. */
const unwrapped = new Set(['slot']);
/** Is nothing by itself: without attributes it gives way, too. */
const wrappers = new Set(['div', 'span']);
const inline = new Set(['a', 'span']);
const keptAttributes = new Set(['href', 'lang', 'dir']);

/**
 * The meaning of a rendered template: headings, lists, links, texts and their languages. Everything that only the element can use
 * goes: parts, classes, drawings, buttons, marks of Lit, and what is empty. Lists of what stays, so that nothing new slips in.
 */
export function cleanHtml(html: string): string {
  const result = tree.createDocumentFragment();
  copyChildren(parseFragment(html), result);
  layOut(result);
  return serialize(result).trim();
}

function copyChildren(from: Parent, to: Parent): void {
  for (const node of from.childNodes) {
    if (tree.isTextNode(node)) tree.insertText(to, node.value);
    else if (!tree.isElementNode(node)) continue;
    else if (unwrapped.has(node.tagName)) copyChildren(node, to);
    else if (kept.has(node.tagName)) copyElement(node, to);
  }
}

function copyElement(from: DefaultTreeAdapterTypes.Element, to: Parent): void {
  const attributes = from.attrs.filter(({ name }) => keptAttributes.has(name));
  const copy = tree.createElement(from.tagName, spec.NS.HTML, attributes);
  copyChildren(from, copy);
  layOut(copy);
  if (!copy.childNodes.length) return;
  const shown = wrappers.has(from.tagName) && !attributes.length ? [...copy.childNodes] : [copy];
  for (const node of shown) {
    tree.detachNode(node);
    tree.appendChild(to, node);
  }
}

/** Drops the white space of templates, and gives each block a line of its own. */
function layOut(parent: Parent): void {
  const isBlock = (node: Child) => tree.isElementNode(node) && !inline.has(node.tagName);
  const hasBlocks = parent.childNodes.some(isBlock);
  const children = parent.childNodes.filter((node) => !tree.isTextNode(node) || node.value.trim());
  const [first, last] = [children[0], children.at(-1)];
  for (const node of [...parent.childNodes]) tree.detachNode(node);
  for (const node of children) {
    if (tree.isTextNode(node) && (hasBlocks || node === first)) node.value = node.value.trimStart();
    if (tree.isTextNode(node) && (hasBlocks || node === last)) node.value = node.value.trimEnd();
    if (hasBlocks) tree.insertText(parent, '\n');
    tree.appendChild(parent, node);
  }
  if (hasBlocks) tree.insertText(parent, '\n');
}
