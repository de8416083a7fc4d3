import { render } from 'lit';
import { announce } from '../../src/shared/announce.js';
import { pageKey, type StyleKey } from './catalogue.js';
import { worstOf } from './contrast.js';
import { faultsIn } from './panels/checks-panel.js';
import { Preview, type Measured } from './preview.js';
import { badSettings } from './settings.js';
import { snippetOf } from './snippet.js';
import { readState, tabs, withSetting, withStyle, writeState, type Mode, type State } from './state.js';
import { colourIn, cssOf, unusedIn } from './styles.js';
import { faultsOf } from './targets.js';
import { textsOf } from './texts/index.js';
import { fill } from './texts/texts.js';
import { frameNames, type Findings, type FrameName, type Handlers, type View } from './view.js';
import { workshopTemplate } from './workshop-template.js';

/** Milliseconds without a change before the list is looked at. */
const pause = 150;

/** What else the page has to do with, so that nothing here is a global. */
export interface Surroundings {
  readonly isValid: (property: string, value: string) => boolean;
  readonly copy: (text: string) => Promise<void>;
  /** Hashes of the built files by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The workshop: one state, which stands in the address, rendered anew at each change. */
export class Workshop {
  readonly #root: HTMLElement;
  readonly #world: Surroundings;
  readonly #previews = new Map<FrameName, Preview>();
  #state: State;
  #findings: Findings | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Only the newest look may say what it saw. */
  #run = 0;
  #said: number | undefined;

  constructor(root: HTMLElement, world: Surroundings) {
    this.#root = root;
    this.#world = world;
    this.#state = readState(location.search);
  }

  start(): void {
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      this.#update();
    });
    this.#update();
  }

  /**
   * @param field that somebody writes in, or goes through with the arrows: one entry in the history for all of it
   */
  #set(state: State, field?: string): void {
    const address = writeState(state) || location.pathname;
    const isMore = field !== undefined && (history.state as { field?: string } | null)?.field === field;
    this.#state = state;
    if (isMore) history.replaceState({ field }, '', address);
    else if (writeState(state) !== location.search) history.pushState({ field }, '', address);
    this.#update();
  }

  readonly #handlers: Handlers = {
    change: (change) => {
      const [field] = Object.keys(change).filter((name) => name !== 'tab' && name !== 'mode' && name !== 'point');
      this.#set({ ...this.#state, ...change }, field);
      if ('tab' in change) this.#root.querySelector('.settings')?.scrollTo({ top: 0 });
    },
    set: (name, value) => {
      const isTicked = ['areas', 'selected', 'without'].includes(name);
      this.#set(withSetting(this.#state, name, value), isTicked ? undefined : name);
    },
    style: (key: StyleKey, mode: Mode, value: string, done: boolean) => {
      const state = withStyle(this.#state, key, mode, value);
      if (done) return this.#set(state, `${key} ${mode}`);
      // A browser refuses an address for each move of the pointer.
      this.#state = state;
      this.#update();
    },
    reset: () => {
      this.#set({ ...this.#state, styles: {} });
      this.#say(this.#words.resetDone);
      this.#root.querySelector<HTMLElement>('select[name=theme]')?.focus();
    },
    copy: (what, text) => void this.#copy(what, text),
    open: (part) => {
      this.#set({ ...this.#state, tab: 'parts', part });
      this.#root.querySelector<HTMLElement>('select[name=part]')?.focus();
      this.#say(fill(this.#words.partSelected, { part: this.#words.parts[part] }));
    },
    frame: (name, frame) => {
      this.#previews.set(
        name,
        new Preview(frame, {
          pick: (part) => this.#handlers.open(part),
          change: () => this.#lookSoon(),
          held: (what) => this.#say(what === 'votes' ? this.#words.votesStay : this.#words.linksStay),
        }),
      );
      this.#update();
    },
  };

  get #words() {
    return textsOf(this.#state.ui);
  }

  #update(): void {
    const view = this.#view();
    render(workshopTemplate(view), this.#root);
    document.documentElement.lang = this.#state.ui;
    document.title = `${view.words.title} – Region Exempel`;
    const list = this.#root.querySelector('ds-tablist');
    const index = tabs.indexOf(this.#state.tab);
    if (list && list.selectedIndex !== index) list.selectedIndex = index;
    const css = cssOf(this.#state.styles, this.#world.isValid);
    const nameOf =
      this.#state.point === 'on' ? (part: keyof typeof view.words.parts) => view.words.parts[part] : undefined;
    const page = this.#state.styles[pageKey] ?? { light: '', dark: '' };
    for (const [name, preview] of this.#previews)
      preview.show({
        state: this.#state,
        mode: this.#modeOf(name),
        css,
        page: colourIn(page, this.#modeOf(name), this.#world.isValid),
        nameOf: name === 'other' ? undefined : nameOf,
      });
    this.#lookSoon();
  }

  #modeOf(name: FrameName): Mode {
    const { mode } = this.#state;
    if (name !== 'other') return mode;
    return mode === 'light' ? 'dark' : 'light';
  }

  #view(): View {
    const { styles, settings } = this.#state;
    const { isValid, integrity } = this.#world;
    const unused = unusedIn(styles, isValid);
    const words = this.#words;
    const found = { words, unused, findings: this.#findings };
    return {
      ...found,
      state: this.#state,
      bad: badSettings(settings),
      problems: faultsIn(found).length,
      snippet: snippetOf(this.#state, cssOf(styles, isValid), integrity),
      hasIntegrity: Object.keys(integrity).length > 0,
      on: this.#handlers,
    };
  }

  /** Looks at the list when nothing has changed for a while. */
  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    if (this.#previews.size < frameNames.length) return;
    const run = ++this.#run;
    const measured = new Map<FrameName, Measured>();
    for (const [name, preview] of this.#previews) measured.set(name, await preview.measure());
    if (run !== this.#run) return;
    const seen = [...measured.values()];
    // What comes later tells, and is looked at then.
    if (seen.some(({ isLoading }) => isLoading)) return;
    const [shown, other] = [measured.get('full')!, measured.get('other')!];
    const byMode = this.#state.mode === 'light' ? { light: shown, dark: other } : { light: other, dark: shown };
    const faults = seen.flatMap(({ targets }) => faultsOf(targets));
    this.#findings = {
      faults: faults.filter(({ part, is }, at) => faults.findIndex((one) => one.part === part && one.is === is) === at),
      rows: { light: worstOf(byMode.light.looks), dark: worstOf(byMode.dark.looks) },
      isWide: seen.some(({ isWide }) => isWide),
      hasFailed: shown.hasFailed,
      measured: byMode,
    };
    const view = this.#view();
    render(workshopTemplate(view), this.#root);
    this.#sayProblems(view);
  }

  /** A change of how many faults there are is heard, the first count is not: nobody has done anything yet. */
  #sayProblems({ words, problems }: View): void {
    if (this.#said !== undefined && this.#said !== problems)
      this.#say(problems ? fill(words.summaryBad, { count: problems }) : words.summaryGood);
    this.#said = problems;
  }

  async #copy(what: string, text: string): Promise<void> {
    const copied = await this.#world.copy(text).then(
      () => true,
      () => false,
    );
    this.#say(copied ? fill(this.#words.copied, { what }) : this.#words.notCopied);
  }

  #say(text: string): void {
    announce(this.#root.querySelector('[role=status]'), text);
  }
}
