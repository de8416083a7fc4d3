/** What a column can hold. A list of operations, an export and an editor's spreadsheet have different names for the same. */
export type FieldName =
  | 'id'
  | 'kind'
  /** Short name, unique in a programme (keep.eu): the title and the id of who has none. */
  | 'acronym'
  | 'title'
  | 'summary'
  | 'content'
  | 'url'
  | 'language'
  | 'tags'
  | 'modified'
  | 'focusArea'
  | 'specificObjective'
  | 'programme'
  /** Start and end in one cell: `1 maj 2024 – 30 april 2027`. */
  | 'period'
  | 'start'
  | 'end'
  /** Owners: one, or several with separators. */
  | 'lead'
  /** Other partners: one, or several with separators. */
  | 'partners'
  /** What kind the partner of this row is: a table with one row for each partner. */
  | 'partnerRole'
  /** Country of the partner of this row. */
  | 'partnerCountry'
  /** Website of the partner of this row. */
  | 'partnerUrl'
  | 'places'
  /** Country of the places of this row. */
  | 'placeCountry'
  | 'budget'
  /** Currency of every amount of the row that does not name its own. */
  | 'currency'
  /** Known, and not used: numbering, a person to contact. */
  | 'ignored';

/** A column that is understood. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** As it is written. */
  readonly header: string;
  readonly field: FieldName;
  /** For texts: the language that the column is in, when its name tells. */
  readonly language?: string | undefined;
  /** For owners and partners: the side of the border, when its name tells. */
  readonly country?: 'SE' | 'NO' | undefined;
  /** For amounts, and for their currency. */
  readonly budget?: 'total' | 'eu' | 'ir' | 'other' | undefined;
  /** For amounts: the currency that the column names, as in `EU-medel (EUR)`. */
  readonly currency?: string | undefined;
  /** For amounts: what each number is to be multiplied with, as in `Budget (tkr)`. */
  readonly scale?: number | undefined;
}
