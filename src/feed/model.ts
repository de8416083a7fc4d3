/** What a version of a text can say. Every text is plain: no markup, no control characters. */
export interface Version {
  /** Language without region (`sv`, `nb`, `nn`, `en` …); empty when the feed does not tell. */
  readonly language: string;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  /** An http(s), mailto or tel address. */
  readonly url?: string | undefined;
}

export type Kind = 'project' | 'institution';

/**
 * A date as exact as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * Sources give a month or only a year, so a `Date` would claim more than anyone knows.
 */
export type PartialDate = string;

export interface Period {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
}

export interface Partner {
  readonly name: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country?: string | undefined;
  /** Missing is `partner`. */
  readonly role?: 'lead' | 'partner' | undefined;
  readonly url?: string | undefined;
}

export interface Place {
  readonly name: string;
  readonly country?: string | undefined;
}

export interface Budget {
  /** Missing is `other`. */
  readonly kind?: 'total' | 'eu' | 'ir' | 'other' | undefined;
  readonly amount: number;
  /** ISO 4217. `kr` means different money on each side of the border, so amounts are never summed or converted. */
  readonly currency: string;
}

/** One item of a feed: a project, an institution, or whatever a plain JSON Feed lists. */
export interface Collaboration {
  /** Where it stands in its response, as a JSON Pointer. */
  readonly pointer: string;
  /** Unique in the list: the id when it is an absolute URI, else the feed's address and the id. */
  readonly key: string;
  readonly kind?: Kind | undefined;
  /** The item's own language first, then the feed's, then the rest. Never empty. */
  readonly versions: readonly Version[];
  /** Codes of focus areas, in the feed's order. */
  readonly areas: readonly string[];
  /** CCI number of the programme, such as `2021TC16RFCB015`. */
  readonly programme?: string | undefined;
  readonly period: Period;
  readonly partners: readonly Partner[];
  readonly places: readonly Place[];
  readonly budget: readonly Budget[];
  readonly modified?: PartialDate | undefined;
}

/** A focus area ("insatsområde"; the programme says "prioritering" since 2021). */
export interface FocusArea {
  readonly id: string;
  /** Name by language. */
  readonly label: Readonly<Record<string, string>>;
}

/** A feed as read, or several merged. */
export interface Feed {
  /** Language of the feed, without region; empty when it does not tell. */
  readonly language: string;
  /** When the list was last changed: what the feed says, else the newest change of an item. */
  readonly updated?: PartialDate | undefined;
  /** Areas that the feed adds or renames. */
  readonly areas: readonly FocusArea[];
  readonly items: readonly Collaboration[];
}

/** What a field should have been. */
export type Expectation =
  | 'version'
  | 'object'
  | 'required'
  | 'list'
  | 'text'
  /** Without control characters, at most 20 000 characters. */
  | 'plain-text'
  | 'html-reader'
  | 'id'
  | 'unique-id'
  | 'url'
  | 'date'
  | 'period'
  | 'language'
  | 'kind'
  | 'role'
  | 'country'
  | 'amount'
  | 'currency'
  | 'next-url';

/** Something in a feed that could not be used, or not as it was. Everything else of the feed still is. */
export interface Problem {
  /** Address of the feed; empty for an object that was handed over. */
  readonly source: string;
  /** JSON Pointer (RFC 6901) into the response. */
  readonly pointer: string;
  readonly expected: Expectation;
  /** The start of what was found, as JSON. */
  readonly found: string;
}
