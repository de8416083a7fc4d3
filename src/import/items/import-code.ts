export type ImportCode =
  /** No row has names of columns. */
  | 'no-heading'
  /** Rows above the heading: a title, a date, a note. */
  | 'rows-above-heading'
  | 'heading-again'
  | 'empty-rows'
  | 'column-unknown'
  | 'column-repeated'
  /** Somebody said what a column holds, in a way that is not understood. */
  | 'override-invalid'
  /** Somebody said what a column holds, and no table has it. */
  | 'override-unused'
  /** A row that belongs to no project. */
  | 'row-without-title'
  | 'row-of-sums'
  | 'row-repeats'
  /** Rows of a project say different things. */
  | 'value-conflict'
  /** One row says one thing twice, and differently. */
  | 'value-beside'
  /** A country without a place: a list shows places. */
  | 'country-unused'
  | 'period-reversed'
  /** Two projects have one id. */
  | 'id-clash'
  /** Two projects without id have the same name and begin in the same year. */
  | 'made-id-clash'
  | 'language-guessed'
  | 'language-unknown'
  | 'no-items'
  | 'too-many-unusable'
  | 'list-limit'
  | 'page-unreadable'
  | 'feed-item-dropped'
  | 'feed-field-dropped'
  | 'feed-continues';
