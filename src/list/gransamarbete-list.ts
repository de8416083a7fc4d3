import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/feed-error.js';
import type { Snapshot } from '../feed/load-feeds.js';
import type { Kind } from '../feed/model.js';
import type { Query } from '../feed/query.js';
import { select } from '../feed/select.js';
import { LanguageController } from '../locale/language-controller.js';
import { announce } from '../shared/announce.js';
import { emit } from '../shared/emit.js';
import { supportedLanguage } from '../shared/language.js';
import { setStates } from '../shared/states.js';
import { warnOnce } from '../shared/warn-once.js';
import { baseStyles } from '../theme/base.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { ActionController } from './action-controller.js';
import { cardStyles } from './card.styles.js';
import type {} from './events.js';
import { FeedController } from './feed-controller.js';
import { feedSources } from './feed-sources.js';
import { filterStyles } from './filter.styles.js';
import { listTemplate } from './list-template.js';
import { listStyles } from './list.styles.js';
import { QueryController } from './query-controller.js';
import { areaTokens, readSettings } from './settings.js';
import { TodayController } from './today-controller.js';
import { countWords, readyView, shownItems, type Handlers, type View } from './view.js';

/**
 * A list of Swedish–Norwegian collaborations from a JSON feed, with filters, in Swedish, bokmål or nynorsk.
 *
 * Children are the fallback: they are shown until the feed has been loaded, and again when loading fails.
 *
 * @tag gransamarbete-list
 *
 * @slot - Fallback: what visitors see before the list is there, when it cannot be loaded, and without JavaScript.
 * @slot heading - Stands above the list.
 * @slot about - Replaces the text about Interreg.
 * @slot empty - Replaces the text that is shown when nothing matches.
 * @slot footer - Stands below the list, above the vote.
 * @slot feedback - A `<page-feedback>` of your own instead of the one that the attribute `feedback` makes.
 *
 * @fires {CustomEvent<LoadDetail>} gransamarbete-load - A page of the feed has been read and is shown.
 * @fires {CustomEvent<ErrorDetail>} gransamarbete-error - A feed, or a later page of it, could not be loaded.
 * @fires {CustomEvent<FilterDetail>} gransamarbete-filter - The visitor has filtered, searched or cleared. Never on load.
 *
 * @cssstate loading - The feed is being loaded and nothing is shown yet.
 * @cssstate ready - The list is shown.
 * @cssstate failed - The feed could not be loaded; the fallback is shown.
 * @cssstate empty - Beside `ready`: nothing matches.
 *
 * @csspart toolbar - The search and filter form.
 * @csspart search - Search field with its label.
 * @csspart search-input - The search field.
 * @csspart areas - Focus area filter, a fieldset.
 * @csspart area - One area in the filter: the label around its checkbox. Also `po1`, `po2`, `po4`, `iso1` or `other`.
 * @csspart area-input - Checkbox of an area.
 * @csspart area-count - How many an area would show.
 * @csspart places - Place filter with its label.
 * @csspart ended - In the toolbar: the control that shows ended projects. On cards and their status: an ended project.
 * @csspart clear - Button that clears all filters.
 * @csspart status - How many are shown.
 * @csspart section - Projects, or institutions.
 * @csspart section-title - Heading of a section.
 * @csspart cards - The list of a section.
 * @csspart card - One collaboration. Also `po1`, `po2`, `po4`, `iso1` or `other`, and `ended`, or `institution`.
 * @csspart institution - A card of an institution.
 * @csspart card-title - Heading of a card.
 * @csspart card-link - Link in the heading.
 * @csspart card-area - Name of the focus area. Also `po1`, `po2`, `po4`, `iso1` or `other`.
 * @csspart po1 - Beside `card`, `card-area`, `area` and `about-area`: a smarter border region.
 * @csspart po2 - A greener border region.
 * @csspart po4 - A more social border region.
 * @csspart iso1 - A stronger border region.
 * @csspart other - Any other focus area, or none.
 * @csspart card-status - Upcoming, ongoing or ended.
 * @csspart card-text - Summary.
 * @csspart card-period - Track and words of the period.
 * @csspart card-partners - Owners and partners.
 * @csspart card-places - Places.
 * @csspart card-budget - Budget.
 * @csspart card-lang - Tells that the text is in another language.
 * @csspart more - Button that shows more cards.
 * @csspart about - "Om Interreg", a disclosure.
 * @csspart about-title - Heading of "Om Interreg".
 * @csspart about-area - One focus area in "Om Interreg".
 * @csspart updated - When the list was updated.
 * @csspart loading - Shown while loading.
 * @csspart empty - Shown when nothing matches.
 * @csspart error - Shown when loading has failed.
 * @csspart partial - Names what is missing when a part could not be loaded.
 * @csspart retry - Button that loads again.
 * @csspart feedback - The `<page-feedback>` at the end.
 */
export class GransamarbeteList extends LitElement {
  static override styles = [tokenStyles, baseStyles, listStyles, filterStyles, cardStyles];

  // Declared without decorators: they would cost the widget 260 bytes, and class fields would hide the accessors.
  static override properties = {
    src: {},
    areas: {},
    selected: {},
    ended: {},
    sort: {},
    pageSize: { attribute: 'page-size' },
    headingLevel: { attribute: 'heading-level' },
    without: {},
    feedback: {},
    feed: { attribute: false },
  };

  /** Addresses of one or more feeds, separated by space. Without it, the page's `<link rel="alternate" type="application/feed+json">`. */
  declare src: string | null;
  /** Only these focus areas: codes, separated by space. Institutions belong to no area and stay. */
  declare areas: string | null;
  /** Focus areas that are ticked at the start: codes, separated by space. */
  declare selected: string | null;
  /** Ended projects: `toggle` hides them behind a control, `show` and `hide` do as they say. */
  declare ended: string | null;
  /** `feed`, `title`, `start` (newest first) or `end` (soonest first), within each section. */
  declare sort: string | null;
  /** Cards of a section before "Visa fler". */
  declare pageSize: number | string | null;
  /** Level of the section headings, 2 to 5; cards are one deeper. */
  declare headingLevel: number | string | null;
  /** What to leave out: any of `search areas places about updated counts ended`, separated by space. */
  declare without: string | null;
  /** Address of the vote collector, ending in `/votes`: puts a `<page-feedback>` at the end. */
  declare feedback: string | null;
  /** A JSON Feed object, which wins over `src`. */
  declare feed: unknown;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #today = new TodayController(this);
  readonly #action = new ActionController(this, () => this.#onAction());
  readonly #feed = new FeedController(this, (snapshot) => void this.#onSnapshot(snapshot));
  readonly #query = new QueryController(this, this.#action.after);
  readonly #warn = (message: string): void => warnOnce(this, message);
  readonly #handlers: Handlers = {
    ...this.#query.handlers,
    showMore: (kind) => void this.#showMore(kind),
    retry: () => void this.reload(),
  };
  #view!: View;

  /** What the visitor asks for now. */
  get query(): Query {
    return this.#query.query;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.#query.select(areaTokens(this.selected));
    if (!this.hasUpdated || changed.has('src') || changed.has('feed')) this.#load();
    this.#view = this.#makeView();
    const { state, selection } = this.#view;
    setStates(this.#internals, {
      loading: state.is === 'waiting',
      ready: state.is === 'ready',
      failed: state.is === 'failed',
      empty: selection?.matching === 0,
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // What had the focus is gone, a cleared filter or a retry that worked: go on at the results, not at the top of the page.
    if (focused && !focused.isConnected) this.#focus('[part=section-title]', '[part=toolbar]', '.list');
  }

  protected override render(): TemplateResult {
    return listTemplate(this.#view, this.#handlers);
  }

  /** Loads the feed again, past the HTTP cache. Never rejects: a failure is told by `gransamarbete-error`. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  #load(): void {
    const feed = this.feed ?? undefined;
    const sources = feed === undefined ? feedSources(this.src, document, this.#warn) : [];
    void this.#feed.load({ feed, sources });
  }

  #makeView(): View {
    const { state } = this.#feed;
    const feed = state.is === 'ready' ? state.feed : undefined;
    this.#language.fallback = supportedLanguage(feed?.language);
    const { words, language } = this.#language;
    const { today } = this.#today;
    const { query } = this;
    const settings = readSettings(this, this.#warn);
    return {
      words,
      today,
      settings,
      state,
      query,
      selection: feed && select(feed, query, { ...settings, language, today }),
      limit: (kind) => settings.pageSize * this.#query.pages(kind),
      feedback: this.#feedbackAddress(),
    };
  }

  #feedbackAddress(): string | undefined {
    if (this.feedback === '') this.#warn('feedback="" is not an address; no vote is shown');
    // Known by its attributes, not by its class: another copy of this script may have defined it.
    const element = customElements.get('page-feedback') as { observedAttributes?: readonly string[] } | undefined;
    const foreign = element && !element.observedAttributes?.includes('endpoint');
    if (this.feedback && foreign) this.#warn('another element is called page-feedback; no vote is shown');
    return (!foreign && this.feedback) || undefined;
  }

  async #onSnapshot({ feed, problems, failures, complete }: Snapshot): Promise<void> {
    await this.updateComplete;
    if (complete) for (const failure of failures) this.#onFailure(failure);
    const [problem] = problems;
    if (problem && complete)
      this.#warn(
        `${problems.length} problems in the feed; the first: ${problem.pointer}, expected ${problem.expected}`,
      );
    const view = readyView(this.#view);
    if (!view || (!feed.items.length && failures.length)) return;
    const detail = { shown: shownItems(view), total: view.selection.total, problems: problems.length };
    emit(this, 'gransamarbete-load', { ...detail, complete: complete && !failures.length });
  }

  #onFailure({ reason, source, status, message }: FeedError): void {
    this.#warn(`${message} (${reason})`);
    emit(this, 'gransamarbete-error', { reason, src: source, status });
  }

  #onAction(): void {
    const view = readyView(this.#view);
    if (!view) return;
    announce(this.renderRoot.querySelector('[role=status]'), countWords(view));
    emit(this, 'gransamarbete-filter', { ...view.query, shown: shownItems(view), total: view.selection.total });
  }

  async #showMore(kind: Kind | undefined): Promise<void> {
    const first = this.#view.limit(kind);
    this.#query.showMore(kind);
    await this.updateComplete;
    const view = readyView(this.#view);
    const section = view?.selection.sections.findIndex((section) => section.kind === kind);
    const card = `section:nth-of-type(${Number(section) + 1}) li:nth-child(${first + 1})`;
    this.#focus(`${card} [part=card-link]`, `${card} [part=card-title]`);
    if (view) announce(this.renderRoot.querySelector('[role=status]'), countWords(view));
  }

  /** Focuses the first of these that is there. */
  #focus(...selectors: readonly string[]): void {
    const element = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector)).find(Boolean);
    if (element && element.tabIndex < 0) element.tabIndex = -1;
    element?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gransamarbete-list': GransamarbeteList;
  }
}
