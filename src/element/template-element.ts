import { render, type TemplateResult } from 'lit/html.js';
import type { Controller, Host } from '../shared/host.js';
import { setStates } from '../shared/states.js';
import { warnOnce } from '../shared/warn-once.js';
import { registerTokens } from '../theme/register-tokens.js';
import { surroundings } from './surroundings.js';

/** Focuses an element, made focusable for a script when it is not by itself. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (element && element.tabIndex < 0) element.tabIndex = -1;
  element?.focus();
}

/**
 * What both elements stand on: properties and attributes, one update for many changes, styles, states, and a focus that is not
 * lost. It does the part of LitElement that we use, under the same names: LitElement itself does not fit below the size bar of the
 * script (`npm run size`).
 */
export abstract class TemplateElement extends HTMLElement implements Host {
  /** Attribute of each property; null for a property that has none. */
  static readonly properties: Readonly<Record<string, string | null>> = {};
  static readonly styles: readonly string[] = [];
  /** What an element takes that has no attribute of its own: values by attribute, from the script tag. */
  static readonly defaults: Record<string, string | null> = {};

  /** Settles when the element shows every change so far. */
  updateComplete: Promise<void> = Promise.resolve();
  readonly #values: Record<string, unknown> = {};
  readonly #controllers: Controller[] = [];
  readonly #internals = this.attachInternals();
  readonly #root: ShadowRoot;
  /** Properties that have changed since the last update. */
  #changed = new Set<string>();
  /** The first update waits until the element is in a document. */
  #pending = true;
  #waiting = true;

  constructor() {
    super();
    const { styles, properties } = this.constructor as typeof TemplateElement;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles.join(''));
    registerTokens();
    // Last: an older browser has given up by now, and a root without anything in it would hide the fallback.
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [sheet];
    surroundings(this);
    for (const [property, value] of Object.entries(this)) {
      // Set before the element was defined: the value hides the accessor until it is set again.
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Reflect says it in more bytes than the size bar has left.
      if (property in properties && delete this[property as keyof this]) this.#set(property, value);
    }
  }

  static get observedAttributes(): string[] {
    for (const [property, attribute] of Object.entries(this.properties)) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        get(this: TemplateElement) {
          return this.#values[property] ?? TemplateElement.defaults[attribute!];
        },
        set(this: TemplateElement, value: unknown) {
          this.#set(property, value);
        },
      });
    }
    return Object.values(this.properties).filter((attribute) => attribute !== null);
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof TemplateElement;
    for (const property in properties) if (properties[property] === name) this.#set(property, value);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    if (!this.#waiting) return;
    this.#waiting = this.#pending = false;
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /** Updates once, soon, for all changes until then. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.update());
  }

  /** Updates at once: what is printed cannot wait. */
  update(): void {
    const changed = this.#changed;
    const focused = this.#root.activeElement;
    this.#changed = new Set();
    this.#pending = true;
    try {
      this.prepare(changed);
      render(this.render(), this.#root);
      setStates(this.#internals, this.states());
      // A card that was moved loses the focus without being gone.
      if (focused !== this.#root.activeElement)
        focusOn(
          focused?.isConnected
            ? (focused as HTMLElement)
            : this.focusTargets.map((selector) => this.#root.querySelector<HTMLElement>(selector)).find(Boolean),
        );
    } catch (error) {
      // Whatever it is, it must not become an error of the page. A policy that forbids us leaves nothing in the root but this.
      warnOnce(this, String(error));
      if (!this.#root.firstElementChild) this.#root.append(document.createElement('slot'));
    }
    this.#pending = false;
  }

  /** Prepares what `render` shows. Changes that it makes itself belong to the same update. */
  protected abstract prepare(changed: ReadonlySet<string>): void;
  protected abstract render(): TemplateResult | symbol;
  /** States that CSS can ask for with `:state()`. */
  protected abstract states(): readonly string[];
  /** Where the focus goes when the element that had it is gone: the first of these that is there. */
  protected abstract readonly focusTargets: readonly string[];

  #set(property: string, value: unknown): void {
    if (this.#values[property] === value) return;
    this.#values[property] = value;
    this.#changed.add(property);
    this.requestUpdate();
  }
}
