import { supportedLanguage, type Language } from '../shared/language.js';

/** What stands around an element for the reader: across slots and shadow roots. */
function around(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** Every `lang` from an element up, the nearest first. */
export function languagesAround(element: Element): string[] {
  const found: string[] = [];
  for (let at: Element | undefined = element; at; at = around(at)) {
    const lang = at.getAttribute('lang');
    if (lang) found.push(lang);
  }
  return found;
}

/** The language that an element speaks: a list says it on what it has built; else the nearest `lang` that we write in. */
export function languageOf(element: Element): Language {
  const built = element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
  return supportedLanguage(built) ?? languagesAround(element).map(supportedLanguage).find(Boolean) ?? 'sv';
}
