import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { supportedLanguage, type Language } from '../shared/language.js';
import { localizerFor, type Localizer } from './localizer.js';

/** What stands around a node for the reader: across slots and shadow roots, unlike `closest()`. */
function composedParent(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/**
 * Gives its host the language of the nearest `lang` that we write in, from the host itself up the composed tree, and renders it
 * anew when a `lang` on the way changes. A `lang` of another language is skipped.
 */
export class LanguageController implements ReactiveController {
  /** Taken when no element says a language of ours: the feed's. */
  fallback: Language | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #inherited: Language | undefined;
  readonly #observer = new MutationObserver(() => {
    const before = this.language;
    this.#inherited = this.#inheritedLanguage();
    if (this.language !== before) this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return this.#inherited ?? this.fallback ?? 'sv';
  }

  /** Words and formats of the language. */
  get words(): Localizer {
    return localizerFor(this.language);
  }

  hostConnected(): void {
    const before = this.language;
    this.#inherited = this.#inheritedLanguage(true);
    if (this.language !== before) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #inheritedLanguage(observe = false): Language | undefined {
    let found: Language | undefined;
    let root: Node | undefined;
    for (let element: Element | null = this.#host; element; element = composedParent(element)) {
      found ??= supportedLanguage(element.getAttribute('lang'));
      if (!observe || element.getRootNode() === root) continue;
      // An observer does not see into shadow roots: each one on the way is watched.
      root = element.getRootNode();
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    return found;
  }
}
