/** What can be wrong with a cell. */
export type CellCode =
  /** A formula was left as text: the sheet was saved with formulas shown. */
  | 'cell-formula'
  /** A link that is a formula: its address or its text is used. */
  | 'cell-formula-link'
  /** `#REF!`, `#SAKNAS!`, `#####`: the spreadsheet itself has no value. */
  | 'cell-error'
  /** Control characters were taken out. */
  | 'cell-invisible'
  | 'cell-too-long'
  /** HTML in a text: shown as it stands. */
  | 'cell-markup'
  /** `1,23457E+15`: the spreadsheet has shortened a long number. */
  | 'id-rounded'
  | 'date-unknown'
  /** A day that no calendar has. */
  | 'date-impossible'
  | 'date-two-digit-year'
  /** A year before 1990 or after 2060. */
  | 'date-century'
  /** The month seems to stand before the day. */
  | 'date-month-first'
  /** A season, a quarter or half a year. */
  | 'date-season'
  /** A whole period in a column for one date. */
  | 'date-is-period'
  /** A number of days since 1900, as spreadsheets store dates. */
  | 'date-serial'
  /** Words instead of an end: the project goes on. */
  | 'date-open'
  /** A month or a year where a day must stand. */
  | 'date-needs-day'
  | 'period-unknown'
  | 'period-backwards'
  /** One date where a period should be: used as the start. */
  | 'period-one-date'
  | 'amount-unknown'
  | 'amount-negative'
  /** "about", "up to": not an amount to publish. */
  | 'amount-approximate'
  /** `1.704`: read as thousands. */
  | 'amount-separator'
  | 'currency-unknown'
  | 'currency-missing'
  /** `kr` is another currency on each side of the border. */
  | 'currency-unclear'
  /** The cell names another currency than its column: the cell's is used. */
  | 'currency-differs'
  | 'area-unreadable'
  /** A code that may be newer than this program: kept. */
  | 'area-new'
  /** A bare number: the third priority is PO4, so it can mean two. */
  | 'area-number'
  | 'objective-unreadable'
  | 'objective-several'
  | 'programme-unreadable'
  | 'kind-unknown'
  | 'role-unknown'
  | 'country-unknown'
  | 'country-several'
  | 'language-unreadable'
  | 'link-unknown'
  /** An e-mail address instead of a page. */
  | 'link-email'
  /** `https://` was put before it. */
  | 'link-scheme-added'
  /** Only the first of several is used. */
  | 'link-several'
  /** Text around a link was left out. */
  | 'link-with-text'
  /** Commas in a name: not taken as several. */
  | 'list-commas';
