const said = new WeakMap<Element, Set<string>>();

/** One `console.warn` for each message and element, with the element, so that a web editor can find it on the page. */
export function warnOnce(element: Element, message: string): void {
  const messages = said.get(element) ?? new Set();
  said.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`${element.localName}: ${message}`, element);
}
