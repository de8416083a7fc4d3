import { themeStyles } from '../theme/theme.styles.js';
import { cardStyles } from './card.styles.js';
import { filterStyles } from './filter.styles.js';
import { listStyles } from './list.styles.js';
import type { TemplateResult } from 'lit/html.js';
import type { Snapshot } from '../feed/load-feeds.js';
import type { Feed, Kind } from '../feed/model.js';
import { emptyQuery, type Query } from '../feed/query.js';
import { select } from '../feed/select.js';
import { languageController } from '../locale/language-controller.js';
import { supportedLanguage } from '../shared/language.js';
import { whenNear } from '../shared/near.js';
import { parsed } from '../shared/parsed.js';
import { warningsOf, warnOnce } from '../shared/warn-once.js';
import { actionController } from './action-controller.js';
import { keptEntries } from './entries.js';
import type {} from './events.js';
import { feedController } from './feed-controller.js';
import { feedSources } from './feed-sources.js';
import { feedbackAddress } from './feedback-address.js';
import { focusCard } from './focus-card.js';
import { ListProperties } from './list-properties.js';
import { listTemplate } from './list-template.js';
import { printController } from './print-controller.js';
import { queryController } from './query-controller.js';
import { reportCount, reportFilter, reportSnapshot } from './report.js';
import { areaTokens, readSettings } from './settings.js';
import { todayController } from './today-controller.js';
import { urlController } from './url-controller.js';
import type { Handlers, View } from './view.js';

/** What an optional script does with a list, each time that the list comes into a document. */
export type Extension = (list: GransamarbeteList) => void;

const extensions: Extension[] = [];
/** All lists in a document. */
const lists = new Set<GransamarbeteList>();

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
 * @csspart selection - In print: what the visitor has filtered by.
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
 * @csspart card-match - Tells in which language a search has found the card by other words or another spelling.
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
 * @csspart feedback-question - In the vote: the question.
 * @csspart feedback-answers - In the vote: the group of the two answers.
 * @csspart feedback-answer - In the vote: each of the answers.
 * @csspart feedback-answer-yes - In the vote: the answer yes.
 * @csspart feedback-answer-no - In the vote: the answer no.
 * @csspart feedback-status - In the vote: tells where the answer is.
 * @csspart feedback-comment - In the vote: the form with the comment.
 * @csspart feedback-comment-hint - In the vote: tells what becomes of a comment.
 * @csspart feedback-comment-field - In the vote: the comment.
 * @csspart feedback-send - In the vote: button that sends the comment.
 * @csspart feedback-undo - In the vote: button that withdraws the answer.
 * @csspart feedback-retry - In the vote: button that sends again.
 *
 * @cssproperty --gransamarbete-accent - Buttons and what is ticked. A colour that cannot be read on the page is made darker or lighter until it can: this one, links and areas.
 * @cssproperty --gransamarbete-link - Links. Default: the accent.
 * @cssproperty --gransamarbete-soft - Surface of the toolbar, of ended cards and of the vote.
 * @cssproperty --gransamarbete-line - Hairlines.
 * @cssproperty --gransamarbete-control - Borders of controls.
 * @cssproperty --gransamarbete-muted - Secondary text.
 * @cssproperty --gransamarbete-focus - Focus ring.
 * @cssproperty --gransamarbete-font - Font family. Default: the page's.
 * @cssproperty --gransamarbete-radius - Corners of cards and controls.
 * @cssproperty --gransamarbete-target - Height of controls.
 * @cssproperty --gransamarbete-padding - Room inside cards and boxes.
 * @cssproperty --gransamarbete-scroll-margin - Room for a sticky header above what has the focus.
 * @cssproperty --gransamarbete-duration - How long a change of colour takes. Nothing moves for visitors who ask for that.
 * @cssproperty --gransamarbete-gap - Room between cards.
 * @cssproperty --gransamarbete-card-width - Cards are at least this wide.
 * @cssproperty --gransamarbete-po1 - A smarter border region.
 * @cssproperty --gransamarbete-po2 - A greener border region.
 * @cssproperty --gransamarbete-po4 - A more social border region.
 * @cssproperty --gransamarbete-iso1 - A stronger border region.
 * @cssproperty --gransamarbete-other - Any other focus area, or none.
 */
export class GransamarbeteList extends ListProperties {
  static override styles = [...themeStyles, listStyles, filterStyles, cardStyles];

  /**
   * Versions of the copies of the script that a page has loaded, the one that runs first.
   *
   * @internal
   */
  static readonly copies: string[] = [];

  readonly #words = languageController(this, ListProperties.defaults);
  readonly #today = todayController(this);
  readonly #action = actionController(this, () => this.#onAction());
  readonly #feed = feedController(this, (snapshot) => void this.#onSnapshot(snapshot));
  readonly #query = queryController(this, this.#action);
  readonly #url = urlController(this, {
    query: this.#query,
    onMove: () => this.#action('choice'),
    show: (id) => this.#show(id),
  });
  readonly #isPrinted = printController(this);
  readonly #entries = keptEntries();
  readonly #warn = (message: string): void => warnOnce(this, message);
  readonly #handlers: Handlers = {
    ...this.#query,
    showMore: (kind) => void this.#showMore(kind),
    retry: () => void this.reload(),
  };
  #view!: View;

  protected override readonly focusTargets = ['[part=section-title]', '[part=toolbar]', '[lang]'];

  /** Does something with every list, those that are there and those that come: for the optional scripts. */
  static use(extension: Extension): void {
    extensions.push(extension);
    lists.forEach(extension);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    lists.add(this);
    for (const extension of extensions) extension(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    lists.delete(this);
  }

  /** @internal What the element has warned of on the console. */
  get warnings(): readonly string[] {
    return warningsOf(this);
  }

  /**
   * The feed with what matches alone, in order, also what "Visa fler" would show. Undefined until there is a feed.
   *
   * @internal
   */
  get matching(): Feed | undefined {
    const { selection } = this.#view;
    return selection && { ...selection.feed, items: selection.sections.flatMap(({ matching }) => matching) };
  }

  /** What the visitor asks for now. */
  get query(): Query {
    return this.#query.position.query;
  }

  /** Loads the feed again, past the HTTP cache. Never rejects: a failure is told by `gransamarbete-error`. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  protected override prepare(changed: ReadonlySet<string>): void {
    const first = !(this.#view as View | undefined);
    const has = (...names: string[]) => first || names.some((name) => changed.has(name));
    const settings = readSettings(this, this.#warn);
    if (has('selected', 'urlState')) this.#url.read(this.urlState ?? '', areaTokens(this.selected));
    if (has('src', 'feed')) {
      const until =
        settings.loading === 'lazy' ? new Promise<void>((resolve) => whenNear(this, '400px', resolve)) : parsed();
      void this.#feed.load(this.feed ?? undefined, () => feedSources(this.src, document, this.#warn), until);
    }
    const { state } = this.#feed;
    const feed = state.is === 'ready' ? state.feed : undefined;
    const words = this.#words(supportedLanguage(feed?.language));
    const { language } = words;
    const [today, isPrinted] = [this.#today(), this.#isPrinted()];
    const limit = (kind: Kind | undefined) => (isPrinted ? Infinity : settings.pageSize * this.#query.pages(kind));
    const scope = { ...settings, language, today, limit, alternatives: this.alternatives };
    this.#view = {
      words,
      today,
      settings,
      shows: (what) => !settings.without.has(what),
      state,
      query: this.query,
      selection: feed && select(feed, this.query, scope),
      entries: this.#entries,
      feedback: feedbackAddress(this.feedback, this.#warn),
      isPrinted,
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

  async #onSnapshot(snapshot: Snapshot): Promise<void> {
    await this.updateComplete;
    reportSnapshot(this, snapshot, this.#view);
    this.#url.find();
  }

  #onAction(): void {
    reportCount(this, this.#view);
    this.#url.write();
    reportFilter(this, this.#view);
  }

  /** Shows an item, whatever the visitor has asked for, and moves the focus to it. */
  #show(id: string): boolean {
    const { selection } = this.#view;
    const item = selection?.feed.items.find(({ key }) => key === id || key.endsWith(`#${id}`));
    if (!item) return false;
    const entry = () => this.shadowRoot!.getElementById(item.key);
    if (!entry()) {
      this.#query.restore({ query: { ...emptyQuery, ended: true }, pages: [Infinity, Infinity, Infinity] });
      this.update();
    }
    entry()?.scrollIntoView({ block: 'center' });
    focusCard(entry());
    return true;
  }

  async #showMore(kind: Kind | undefined): Promise<void> {
    const shown = new Set(this.shadowRoot!.querySelectorAll('li'));
    this.#query.showMore(kind);
    await this.updateComplete;
    focusCard([...this.shadowRoot!.querySelectorAll('li')].find((entry) => !shown.has(entry)));
    reportCount(this, this.#view);
    this.#url.write();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gransamarbete-list': GransamarbeteList;
  }
}
