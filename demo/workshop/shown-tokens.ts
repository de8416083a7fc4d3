import type { Token } from './catalogue.js';

/** Where in the list a token can be seen as it is, and by which property. */
const shownBy: Readonly<Partial<Record<Token, readonly [selector: string, property: string]>>> = {
  accent: ['[part=more]', 'border-top-color'],
  link: ['[part=about] summary', 'color'],
  muted: ['[part=updated]', 'color'],
  soft: ['[part=toolbar]', 'background-color'],
  line: ['[part~=card]:not([part~=institution])', 'border-top-color'],
  control: ['[part=search-input]', 'border-top-color'],
  po1: ['[part~=card-area][part~=po1]', 'color'],
  po2: ['[part~=card-area][part~=po2]', 'color'],
  po4: ['[part~=card-area][part~=po4]', 'color'],
  iso1: ['[part~=card-area][part~=iso1]', 'color'],
  other: ['[part~=card-area][part~=other]', 'color'],
  font: ['div', 'font-family'],
  gap: ['[part=cards]', 'row-gap'],
  padding: ['[part=toolbar]', 'padding-left'],
  radius: ['[part=toolbar]', 'border-top-left-radius'],
  target: ['[part=search-input]', 'min-height'],
};

/** What a token comes to in a list; undefined when nothing shows it just now. */
export function tokenIn(root: ShadowRoot | null, token: Token): string | undefined {
  const [selector, property] = shownBy[token] ?? [];
  const element = selector && root?.querySelector(selector);
  const window = root?.ownerDocument.defaultView;
  return element && property ? window?.getComputedStyle(element).getPropertyValue(property) : undefined;
}
