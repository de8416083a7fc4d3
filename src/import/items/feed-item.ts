import type { Budget, FocusArea, Kind, Partner, Period, Place } from '../../feed/model.js';

/** What a translation of an item says. */
export interface ItemTranslation {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly contentText?: string | undefined;
  readonly url?: string | undefined;
}

/** Our extension of an item. Codes are values, never keys. */
export interface ItemExtension {
  readonly kind?: Kind | undefined;
  readonly focusArea?: readonly string[] | undefined;
  readonly specificObjective?: string | undefined;
  readonly programme?: string | undefined;
  readonly period?: Period | undefined;
  readonly partners?: readonly Partner[] | undefined;
  readonly places?: readonly Place[] | undefined;
  readonly budget?: readonly Budget[] | undefined;
  /** By language without region. */
  readonly translations?: Readonly<Record<string, ItemTranslation>> | undefined;
}

/** An item as it stands in a feed, with the fields that we write. */
export interface FeedItem {
  readonly id: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content_text?: string | undefined;
  /** Without region; missing when it is the language of the feed. */
  readonly language?: string | undefined;
  /** RFC 3339. */
  readonly date_modified?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly _gransamarbete?: ItemExtension | undefined;
}

/** What a feed says about itself. It stands in the first page, and as far as a page needs it in every one. */
export interface FeedHead {
  readonly title: string;
  readonly description?: string | undefined;
  /** Without region; missing when nobody knows. */
  readonly language?: string | undefined;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
  readonly translations?:
    Readonly<Record<string, { readonly title?: string; readonly description?: string }>> | undefined;
  readonly focusAreas?: readonly FocusArea[] | undefined;
}

/** A file of a feed. */
export interface FeedPage {
  /** Name of the file, which the page before names as its `next_url`. */
  readonly name: string;
  /** The file, one item a line: a comparison of two versions then shows which items changed. */
  readonly text: string;
}
