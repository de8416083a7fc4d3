import { baseStyles } from '../theme/base.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { cardStyles } from './card.styles.js';
import { filterStyles } from './filter.styles.js';
import { listStyles } from './list.styles.js';
import type { TemplateResult } from 'lit/html.js';
import { focusOn, TemplateElement } from '../element/template-element.js';
import type { Snapshot } from '../feed/load-feeds.js';
import type { Kind } from '../feed/model.js';
import type { Query } from '../feed/query.js';
import { select } from '../feed/select.js';
import { languageController } from '../locale/language-controller.js';
import { announce } from '../shared/announce.js';
import { emit } from '../shared/emit.js';
import { supportedLanguage } from '../shared/language.js';
import { warnOnce } from '../shared/warn-once.js';
import { actionController } from './action-controller.js';
import { keptEntries } from './entries.js';
import type {} from './events.js';
import { feedController } from './feed-controller.js';
import { feedSources } from './feed-sources.js';
import { feedbackAddress } from './feedback-address.js';
import { listTemplate } from './list-template.js';
import { queryController } from './query-controller.js';
import { areaTokens, readSettings } from './settings.js';
import { todayController } from './today-controller.js';
import { countWords, type Handlers, type View } from './view.js';

/**
 * A list of Swedish–Norwegian collaborations from a JSON feed, with filters, in Swedish, bokmål or nynorsk.
 *
 * Children are the fallback: they are shown until the feed has been loaded, and again when loading fails.
 *
 * @tag gransamarbete-list
 *
 * @attr lang - Language of the list: `sv`, `nb` or `nn`. Default: the nearest `lang` around it that is one of these, else the feed's.
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
 *
 * @cssproperty --gransamarbete-accent - Buttons, links and what is ticked.
 * @cssproperty --gransamarbete-on-accent - Text on the accent.
 * @cssproperty --gransamarbete-soft - Surface of the toolbar, of ended cards and of the vote.
 * @cssproperty --gransamarbete-line - Hairlines.
 * @cssproperty --gransamarbete-control - Borders of controls.
 * @cssproperty --gransamarbete-muted - Secondary text.
 * @cssproperty --gransamarbete-radius - Corners of cards and controls.
 * @cssproperty --gransamarbete-target - Height of controls.
 * @cssproperty --gransamarbete-focus - Focus ring.
 * @cssproperty --gransamarbete-scroll-margin - Room for a sticky header above what has the focus.
 * @cssproperty --gransamarbete-gap - Room between cards.
 * @cssproperty --gransamarbete-card-width - Cards are at least this wide.
 * @cssproperty --gransamarbete-ongoing - Status of an ongoing project.
 * @cssproperty --gransamarbete-po1 - A smarter border region.
 * @cssproperty --gransamarbete-po2 - A greener border region.
 * @cssproperty --gransamarbete-po4 - A more social border region.
 * @cssproperty --gransamarbete-iso1 - A stronger border region.
 * @cssproperty --gransamarbete-other - Any other focus area, or none.
 */
export class GransamarbeteList extends TemplateElement {
  static override styles = [tokenStyles, baseStyles, listStyles, filterStyles, cardStyles];

  static override properties = {
    src: 'src',
    areas: 'areas',
    selected: 'selected',
    ended: 'ended',
    sort: 'sort',
    pageSize: 'page-size',
    headingLevel: 'heading-level',
    without: 'without',
    feedback: 'feedback',
    feed: null,
  };

  /**
   * Addresses of one or more feeds, separated by space. Without it, the page's `<link rel="alternate" type="application/feed+json">`.
   *
   * @attr src
   */
  declare src: string | null;
  /**
   * Only these focus areas: codes, separated by space. Institutions belong to no area and stay.
   *
   * @attr areas
   */
  declare areas: string | null;
  /**
   * Focus areas that are ticked at the start: codes, separated by space.
   *
   * @attr selected
   */
  declare selected: string | null;
  /**
   * Ended projects: `toggle` hides them behind a control, `show` and `hide` do as they say.
   *
   * @attr ended
   * @default toggle
   */
  declare ended: string | null;
  /**
   * `feed`, `title`, `start` (newest first) or `end` (soonest first), within each section.
   *
   * @attr sort
   * @default feed
   */
  declare sort: string | null;
  /**
   * Cards of a section before "Visa fler".
   *
   * @attr page-size
   * @default 24
   */
  declare pageSize: number | string | null;
  /**
   * Level of the section headings, 2 to 5; cards are one deeper.
   *
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: number | string | null;
  /**
   * What to leave out: any of `search areas places about updated counts ended`, separated by space.
   *
   * @attr without
   */
  declare without: string | null;
  /**
   * Address of the vote collector, ending in `/votes`: puts a `<page-feedback>` at the end.
   *
   * @attr feedback
   */
  declare feedback: string | null;
  /** A JSON Feed object, which wins over `src`. */
  declare feed: unknown;

  readonly #words = languageController(this);
  readonly #today = todayController(this);
  readonly #action = actionController(this, () => this.#onAction());
  readonly #feed = feedController(this, (snapshot) => void this.#onSnapshot(snapshot));
  readonly #query = queryController(this, this.#action);
  readonly #entries = keptEntries();
  readonly #warn = (message: string): void => warnOnce(this, message);
  readonly #handlers: Handlers = {
    ...this.#query,
    showMore: (kind) => void this.#showMore(kind),
    retry: () => void this.reload(),
  };
  #view!: View;

  protected override readonly focusTargets = ['[part=section-title]', '[part=toolbar]', '[lang]'];

  /** What the visitor asks for now. */
  get query(): Query {
    return this.#query.query;
  }

  /** Loads the feed again, past the HTTP cache. Never rejects: a failure is told by `gransamarbete-error`. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  protected override prepare(changed: ReadonlySet<string>): void {
    if (changed.has('selected')) this.#query.select(areaTokens(this.selected));
    const first = !(this.#view as View | undefined);
    if (first || changed.has('src') || changed.has('feed')) {
      void this.#feed.load(this.feed ?? undefined, () => feedSources(this.src, document, this.#warn));
    }
    const { state } = this.#feed;
    const feed = state.is === 'ready' ? state.feed : undefined;
    const words = this.#words(supportedLanguage(feed?.language));
    const { language } = words;
    const today = this.#today();
    const settings = readSettings(this, this.#warn);
    const limit = (kind: Kind | undefined) => settings.pageSize * this.#query.pages(kind);
    this.#view = {
      words,
      today,
      settings,
      shows: (what) => !settings.without.has(what),
      state,
      query: this.query,
      selection: feed && select(feed, this.query, { ...settings, language, today, limit }),
      entries: this.#entries,
      feedback: feedbackAddress(this.feedback, this.#warn),
      on: this.#handlers,
    };
  }

  protected override render(): TemplateResult {
    return listTemplate(this.#view);
  }

  protected override states(): string[] {
    const { state, selection } = this.#view;
    return selection?.shown === 0 ? [state.is, 'empty'] : [state.is];
  }

  async #onSnapshot({ feed, problems, failures, complete }: Snapshot): Promise<void> {
    await this.updateComplete;
    for (const { reason, source, status, message } of complete ? failures : []) {
      if (source || this.feed) this.#warn(message);
      emit(this, 'gransamarbete-error', { reason, src: source, status });
    }
    if (complete && problems[0])
      this.#warn(`${problems.length} problems in the feed, first ${JSON.stringify(problems[0])}`);
    const selection = (this.#view as View | undefined)?.selection;
    if (!selection || (failures.length && !feed.items.length)) return;
    const { shown, total } = selection;
    const whole = complete && !failures.length;
    emit(this, 'gransamarbete-load', { shown, total, problems: problems.length, complete: whole });
  }

  #announce(): void {
    const { words, selection } = this.#view;
    if (selection) announce(this.shadowRoot!.querySelector('[role=status]'), countWords(words, selection));
  }

  #onAction(): void {
    this.#announce();
    const { query, selection } = this.#view;
    if (selection) emit(this, 'gransamarbete-filter', { ...query, shown: selection.shown, total: selection.total });
  }

  async #showMore(kind: Kind | undefined): Promise<void> {
    const shown = new Set(this.shadowRoot!.querySelectorAll('li'));
    this.#query.showMore(kind);
    await this.updateComplete;
    const first = [...this.shadowRoot!.querySelectorAll('li')].find((entry) => !shown.has(entry));
    focusOn(first?.querySelector('a') ?? first?.querySelector('[part=card-title]'));
    this.#announce();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gransamarbete-list': GransamarbeteList;
  }
}
