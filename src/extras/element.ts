/** Attributes by name, and listeners by `on` and their event. */
type Attributes = Readonly<Record<string, string | (() => void)>>;

/**
 * Makes an element with its children. The doctor builds with the DOM alone, never from text: it needs no policy for Trusted
 * Types, and so works on pages that let no script have one.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'string') made.setAttribute(key, value);
    else made.addEventListener(key.slice(2), value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
