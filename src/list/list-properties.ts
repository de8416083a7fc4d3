import type { Alternatives } from '../feed/search-text.js';
import { TemplateElement } from '../element/template-element.js';

/** What a page asks of a list: its attributes, and the properties behind them. */
export abstract class ListProperties extends TemplateElement {
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
    urlState: 'url-state',
    loading: 'loading',
    feed: null,
    alternatives: null,
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
  declare ended: 'toggle' | 'show' | 'hide' | null;
  /**
   * `feed`, `title`, `start` (newest first) or `end` (soonest first), within each section.
   *
   * @attr sort
   * @default feed
   */
  declare sort: 'feed' | 'title' | 'start' | 'end' | null;
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
  /**
   * Keeps filters, search and the number of cards in the page's address, in parameters with this prefix, and lets `#prefix-id` in the
   * address show one card. Letters, digits and hyphens.
   *
   * @attr url-state
   */
  declare urlState: string | null;
  /**
   * `lazy` waits with the feed until the list is within 400 pixels of what is seen.
   *
   * @attr loading
   * @default eager
   */
  declare loading: 'eager' | 'lazy' | null;
  /** A JSON Feed object, which wins over `src`. */
  declare feed: unknown;
  /**
   * Other words that a word of the search may be found by, from an optional script.
   *
   * @internal
   */
  declare alternatives: Alternatives | undefined;
}
