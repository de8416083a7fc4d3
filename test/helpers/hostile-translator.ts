/** Stands before every text that the translator has made: what it says is still known, and it is not what the template wrote. */
const mark = '¤';

const font: string = 'font';

/**
 * Translates a page as browsers do (Google Translate in Chromium): each text node goes, and two nested `<font>` with a text node of
 * their own come in its place, in shadow roots as well.
 */
export function translate(root: Element | ShadowRoot): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const node of found) {
    if (!node.data.trim() || node.data.startsWith(mark)) continue;
    // By name of any element: to the types, <font> is deprecated.
    const [outer, inner] = [document.createElement(font), document.createElement(font)];
    inner.append(mark + node.data);
    outer.append(inner);
    node.replaceWith(outer);
  }
  const elements = root.querySelectorAll('*');
  for (const { shadowRoot } of elements) if (shadowRoot) translate(shadowRoot);
}

/** Whether nothing was left out: texts that are not translated. */
export const untranslated = (root: ShadowRoot): string[] =>
  textsOf(root)
    .map(({ text }) => text)
    .filter((text) => text && !text.includes(mark));

/** What a reader reads in the parts of a list or a vote, in order; translated or not, it reads the same. */
export const reading = (root: ShadowRoot): string[] =>
  textsOf(root).map(({ name, text }) => `${name}: ${text.replaceAll(mark, '')}`);

function textsOf(root: ShadowRoot): { name: string; text: string }[] {
  const readable = 'p, dt, dd, h2, h3, h4, span, label, legend, summary, option, button, a';
  return [...root.querySelectorAll(readable)].map((element) => ({
    name: `${element.localName} ${element.closest('[part]')?.getAttribute('part') ?? ''}`,
    text: element.textContent.replace(/[\s\u00a0]+/g, ' ').trim(),
  }));
}
