import { render } from 'lit/html.js';
import { resultsLocalizer, str } from '../locale/results-localizer.js';
import { announce } from '../shared/announce.js';
import type { CommentEntry, ResultsFilter, ResultsSession } from '../votes/results.js';
import { filterIn, languageIn, queryOf } from './address.js';
import { expired, type Api, type ChangeOutcome, type Expired } from './api.js';
import { commentAsText } from './comment-text.js';
import { formatsIn } from './formats.js';
import { pageTemplate } from './page-template.js';
import { PageChart } from './page-chart.js';
import type { Handlers, PageState, ResultsState, View } from './view.js';

/** The world around the page, so that a test holds it in its hand. */
export interface Surroundings {
  readonly api: Api;
  readonly now: () => Date;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

/** The results page: one state, rendered anew at each change. */
export class ResultsPage {
  readonly #root: HTMLElement;
  readonly #world: Surroundings;
  readonly #view: View;
  readonly #language: string | null;
  #state: PageState = { is: 'waiting' };
  /** Only the newest request may write. */
  #run = 0;
  readonly #chart: PageChart;

  constructor(root: HTMLElement, world: Surroundings) {
    this.#root = root;
    this.#world = world;
    this.#language = new URLSearchParams(location.search).get('lang');
    const words = resultsLocalizer(languageIn(location.search, navigator.languages));
    const formats = formatsIn(words.language);
    this.#chart = new PageChart(root, words, formats);
    this.#view = {
      words,
      formats,
      now: world.now(),
      href: world.api.href,
      here: (filter, language = this.#language ?? undefined) => location.pathname + queryOf(filter, language),
    };
  }

  /** Shows the page, and who is there finds out. */
  async start(): Promise<void> {
    const { msg, language } = this.#view.words;
    document.documentElement.lang = language;
    document.title = `${msg('Röster')} – ${msg('Gränsarbete')}`;
    addEventListener('popstate', () => {
      if (this.#state.is === 'results') void this.#load(filterIn(location.search));
    });
    this.#chart.keepReadable();
    this.#set({ is: 'waiting' });
    await this.#enter();
  }

  async #enter(): Promise<void> {
    const session = await this.#world.api.session();
    if (session === expired) return this.#set({ is: 'login', why: '', busy: false });
    if (session === 'unreachable') return this.#set({ is: 'login', why: 'unreachable', busy: false });
    const filter = filterIn(location.search);
    const nothing = { data: undefined, busy: true, failed: false, deleting: undefined, refusal: '' } as const;
    this.#set({ is: 'results', session, filter, ...nothing });
    await this.#load(filter);
  }

  async #load(filter: ResultsFilter): Promise<void> {
    const { msg } = this.#view.words;
    const run = ++this.#run;
    this.#change({ filter, busy: true });
    const data = await this.#world.api.data(filter);
    if (run !== this.#run) return;
    if (data === expired) return this.#expire();
    if (data === 'unreachable') {
      this.#change({ busy: false, failed: true });
      return this.#say(msg('Rösterna kunde inte hämtas.'));
    }
    this.#change({ data, busy: false, failed: false });
    const votes = data.total.yes + data.total.no;
    this.#say(votes === 1 ? msg('Visar en röst.') : msg(str`Visar ${this.#view.formats.number(votes)} röster.`));
  }

  readonly #handlers: Handlers = {
    logIn: (token) => void this.#logIn(token),
    logOut: () => void this.#logOut(),
    filter: (filter) => {
      history.pushState(null, '', this.#view.here(filter));
      void this.#load(filter);
    },
    retry: () => {
      if (this.#state.is === 'results') void this.#load(this.#state.filter);
    },
    hide: (comment) => void this.#hide(comment, true),
    show: (comment) => void this.#hide(comment, false),
    copy: (comment) => void this.#copy(comment),
    askToDelete: (deleting) => {
      this.#change({ deleting, refusal: '' });
      this.#dialog?.showModal();
    },
    delete: (comment, decision) => void this.#delete(comment, decision),
    keep: () => {
      this.#dialog?.close();
      this.#change({ deleting: undefined });
    },
  };

  async #logIn(token: string): Promise<void> {
    this.#set({ is: 'login', why: '', busy: true });
    const outcome = await this.#world.api.logIn(token);
    if (outcome === 'in') {
      await this.#enter();
      return this.#focus('h1');
    }
    this.#set({ is: 'login', why: outcome, busy: false });
    this.#focus('#token');
  }

  async #logOut(): Promise<void> {
    if (this.#state.is !== 'results') return;
    await this.#world.api.logOut(this.#state.session);
    this.#run++;
    this.#set({ is: 'login', why: '', busy: false });
    this.#focus('#token');
  }

  #expire(): void {
    this.#run++;
    this.#set({ is: 'login', why: expired, busy: false });
    this.#focus('#token');
  }

  async #hide(comment: CommentEntry, hide: boolean): Promise<void> {
    const { msg } = this.#view.words;
    const outcome = await this.#ask((session) => this.#world.api[hide ? 'hide' : 'show'](session, comment.id));
    if (outcome === undefined) return;
    if (outcome !== 'done') return this.#say(msg('Det gick inte. Försök igen.'));
    await this.#reload();
    this.#say(hide ? msg('Kommentaren är dold.') : msg('Kommentaren visas igen.'));
    this.#focus('#comments');
  }

  async #delete(comment: CommentEntry, decision: string): Promise<void> {
    const { msg } = this.#view.words;
    this.#change({ busy: true, refusal: '' });
    const outcome = await this.#ask((session) => this.#world.api.delete(session, comment.id, decision));
    if (outcome === undefined) return;
    this.#change({ busy: false });
    if (outcome !== 'done' && outcome !== 'later') {
      this.#change({ refusal: outcome === 'hold' || outcome === 'missing' ? outcome : 'failed' });
      return;
    }
    this.#handlers.keep();
    await this.#reload();
    this.#say(
      outcome === 'done'
        ? msg('Kommentaren är raderad.')
        : msg('Kommentaren är raderad. Spåren av den i databasens filer tas bort vid nästa gallring.'),
    );
    this.#focus('#comments');
  }

  async #copy(comment: CommentEntry): Promise<void> {
    const { msg } = this.#view.words;
    const copied = await this.#world.copy(commentAsText(comment, this.#view)).then(
      () => true,
      () => false,
    );
    this.#say(
      copied ? msg('Kommentaren är kopierad.') : msg('Det gick inte att kopiera. Ladda ner kommentaren i stället.'),
    );
  }

  /** Asks for a change; undefined when nobody is logged in any more. */
  async #ask(
    change: (session: ResultsSession) => Promise<ChangeOutcome | Expired>,
  ): Promise<ChangeOutcome | undefined> {
    if (this.#state.is !== 'results') return undefined;
    const outcome = await change(this.#state.session);
    if (outcome !== expired) return outcome;
    this.#dialog?.close();
    this.#expire();
    return undefined;
  }

  async #reload(): Promise<void> {
    if (this.#state.is === 'results') await this.#load(this.#state.filter);
  }

  #change(changes: Partial<ResultsState>): void {
    if (this.#state.is === 'results') this.#set({ ...this.#state, ...changes });
  }

  #set(state: PageState): void {
    this.#state = state;
    render(pageTemplate(state, this.#view, this.#handlers), this.#root);
    this.#chart.show(state.is === 'results' ? state.data?.trend : undefined);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  #say(text: string): void {
    announce(this.#root.querySelector('[role=status]'), text);
  }

  #focus(selector: string): void {
    const element = this.#root.querySelector<HTMLElement>(selector);
    if (element && element.tabIndex < 0) element.tabIndex = -1;
    element?.focus();
  }
}
