const said = new WeakMap<Element, Set<string>>();

/** What has been said of an element, oldest first. */
export const warningsOf = (element: Element): readonly string[] => [...(said.get(element) ?? [])];

/** Says something on the console, if the page has left one. */
export const warn = (...words: unknown[]): void => {
  (console as Partial<Console>).warn?.(...words);
};

/** One `console.warn` for each message and element, with the element, so that a web editor can find it on the page. */
export function warnOnce(element: Element, message: string): void {
  const messages = said.get(element) ?? new Set();
  said.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  warn(`${element.localName}: ${message}`, element);
}
