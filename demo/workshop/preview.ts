import type { Part, Token } from './catalogue.js';
import { inkOn, type Look } from './contrast.js';
import { looksOf, partOf, targetsOf } from './measure.js';
import { goodSettings } from './settings.js';
import { tokenIn } from './shown-tokens.js';
import type { Mode, State } from './state.js';
import type { Target } from './targets.js';

/** What a preview tells. */
export interface PreviewEvents {
  /** Somebody has pointed at a part. */
  readonly pick: (part: Part) => void;
  /** The list looks another way, for it has loaded, or has another width. */
  readonly change: () => void;
  /** A vote or a link was held back. */
  readonly held: (what: 'votes' | 'links') => void;
}

export interface Measured {
  readonly looks: readonly Look[];
  readonly targets: readonly Target[];
  /** Something is wider than the page. */
  readonly isWide: boolean;
  /** The list or its theme is still on its way, so the rest says nothing yet. */
  readonly isLoading: boolean;
  /** The feed could not be loaded. */
  readonly hasFailed: boolean;
  /** What a token comes to; undefined when nothing shows it. */
  readonly token: (name: Token) => string | undefined;
  readonly page: string;
  /** What a property of a part is; undefined when the part is not there. */
  readonly property: (part: Part, name: string) => string | undefined;
}

/** How a preview is to look. */
export interface Wanted {
  readonly state: State;
  readonly mode: Mode;
  readonly css: string;
  /** Colour behind the list; empty for that of the preview itself. */
  readonly page: string;
  /** Whether a click names a part, and the name of a part. */
  readonly nameOf: ((part: Part) => string) | undefined;
}

/** One live list in a page of its own, in a frame: nothing of the workshop's own look reaches it. */
export class Preview {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  readonly #theme: HTMLLinkElement;
  readonly #pointer: HTMLElement;
  readonly #list: HTMLElement;
  readonly #events: PreviewEvents;
  #wanted: Wanted | undefined;
  #isThemeAwaited = false;

  /** @param frame whose page has loaded */
  constructor(frame: HTMLIFrameElement, events: PreviewEvents) {
    const page = frame.contentDocument!;
    this.#document = page;
    this.#events = events;
    this.#sheet = new page.defaultView!.CSSStyleSheet();
    page.adoptedStyleSheets = [this.#sheet];
    this.#theme = Object.assign(page.createElement('link'), { rel: 'stylesheet' });
    for (const type of ['load', 'error'])
      this.#theme.addEventListener(type, () => {
        this.#isThemeAwaited = false;
        events.change();
      });
    this.#pointer = Object.assign(page.createElement('p'), { className: 'pointer', hidden: true });
    this.#pointer.ariaHidden = 'true';
    this.#list = page.createElement('gransamarbete-list');
    for (const type of ['gransamarbete-load', 'gransamarbete-error', 'gransamarbete-filter'])
      page.addEventListener(type, events.change);
    new page.defaultView!.ResizeObserver(events.change).observe(page.documentElement);
    this.#listen();
  }

  show(wanted: Wanted): void {
    const before = this.#wanted;
    const { state, mode, css, page, nameOf } = wanted;
    this.#wanted = wanted;
    const { documentElement, body } = this.#document;
    documentElement.lang = state.ui;
    documentElement.dataset['mode'] = mode;
    documentElement.toggleAttribute('data-pointing', !!nameOf);
    documentElement.style.setProperty('background', page);
    // Text that can be read there, as the editor's page has it.
    documentElement.style.setProperty('color', page && inkOn(page));
    this.#pointer.hidden = true;
    this.#showTheme(state.theme && `/dist/themes/${state.theme}.css`);
    const marked = nameOf && `gransamarbete-list::part(${state.part}) { outline: 2px dashed; outline-offset: 2px; }`;
    this.#sheet.replaceSync(css + (marked && state.tab === 'parts' ? marked : ''));
    // The preview has an address of its own, which nobody sees, and is looked at wherever it stands.
    const settings = goodSettings({ ...state.settings, 'url-state': '', loading: '' });
    for (const name of this.#list.getAttributeNames()) if (!(name in settings)) this.#list.removeAttribute(name);
    for (const [name, value] of Object.entries(settings))
      if (this.#list.getAttribute(name) !== value) this.#list.setAttribute(name, value);
    // A list looks around itself when it comes into a page.
    if (before?.mode !== mode || before.page !== page) body.append(this.#list, this.#pointer);
  }

  #showTheme(address: string): void {
    if ((this.#theme.getAttribute('href') ?? '') === address) return;
    this.#isThemeAwaited = address !== '';
    if (address) this.#theme.setAttribute('href', address);
    else this.#theme.removeAttribute('href');
    if (address) this.#document.head.append(this.#theme);
    else this.#theme.remove();
  }

  /** How the list looks once nothing moves any more. */
  async measure(): Promise<Measured> {
    const list: HTMLElement & { updateComplete?: Promise<unknown> } = this.#list;
    await list.updateComplete;
    const moving = this.#document.getAnimations().map(async ({ finished }) => finished.catch(() => undefined));
    await Promise.all(moving);
    const { shadowRoot: root } = list;
    const window = this.#document.defaultView!;
    const { scrollWidth, clientWidth } = this.#document.documentElement;
    const parts = new Map<string, Element>();
    if (root)
      for (const element of root.querySelectorAll('[part]'))
        if (!parts.has(partOf(element))) parts.set(partOf(element), element);
    return {
      looks: root ? looksOf(list) : [],
      targets: root ? targetsOf(list) : [],
      isWide: scrollWidth > clientWidth,
      isLoading: this.#isThemeAwaited || !list.matches(':state(ready), :state(failed)'),
      hasFailed: list.matches(':state(failed)'),
      token: (name) => tokenIn(root, name),
      page: window.getComputedStyle(this.#document.documentElement).backgroundColor,
      property: (part, name) => {
        const element = parts.get(part);
        return element && window.getComputedStyle(element).getPropertyValue(name);
      },
    };
  }

  #listen(): void {
    const page = this.#document;
    page.addEventListener('page-feedback-vote', (event) => {
      event.preventDefault();
      this.#events.held('votes');
    });
    page.addEventListener('click', (event) => this.#onClick(event), { capture: true });
    // A select opens before the click.
    page.addEventListener('mousedown', (event) => this.#wanted?.nameOf && event.preventDefault(), { capture: true });
    page.addEventListener('pointerover', (event) => this.#onPoint(event));
    page.documentElement.addEventListener('pointerleave', () => (this.#pointer.hidden = true));
  }

  #onClick(event: MouseEvent): void {
    const target = event.composedPath()[0] as Element;
    if (!this.#wanted?.nameOf) {
      if (!target.closest('a[href]')) return;
      event.preventDefault();
      return this.#events.held('links');
    }
    event.preventDefault();
    event.stopPropagation();
    const part = partOf(target);
    if (part) this.#events.pick(part);
  }

  #onPoint(event: PointerEvent): void {
    const target = event.composedPath()[0] as Element;
    const part = partOf(target);
    const name = part && this.#wanted?.nameOf?.(part);
    this.#pointer.hidden = !name;
    if (!name) return;
    const { scrollY } = this.#document.defaultView!;
    const { left, top } = target.getBoundingClientRect();
    this.#pointer.textContent = name;
    this.#pointer.style.setProperty('left', `${Math.max(8, left)}px`);
    this.#pointer.style.setProperty('top', `${Math.max(8, top + scrollY - 28)}px`);
  }
}
