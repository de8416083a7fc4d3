/** What can be found while a file becomes rows. */
export type SourceCode =
  /** Zero bytes, or nothing but white space. */
  | 'file-empty'
  /** Something other than a table or a feed; `values.kind` says what, a `FileKind`. */
  | 'file-kind'
  /** The end is missing, or a part of a workbook is damaged: an archive without its directory, JSON or XML that stops in the middle. */
  | 'file-cut-off'
  /** More than can be read; `values.limit` in MiB. */
  | 'file-too-large'
  /** Reading the bytes failed; `found` is what the system says. */
  | 'file-unreadable'
  /** JSON with a mistake; `found` is the parser's sentence. */
  | 'json-broken'
  /** JSON that is neither a feed nor a list of records. */
  | 'json-no-records'
  /** XML that is neither RSS nor Atom. */
  | 'xml-no-feed'
  /** The answer of an API that holds only `values.shown` of `values.total` records. */
  | 'records-partial'
  /** Not an object where a record should be. */
  | 'record-unusable'
  /** Several values where one is used: the first. */
  | 'value-several'
  /** Rows in UTF-8 and rows in Windows-1252 in one file. */
  | 'encoding-mixed'
  /** A text that was decoded wrongly before it came here; `values.likely` when it can be told what it was. */
  | 'encoding-damaged'
  /** NUL characters, which are taken out; `values.count`. */
  | 'nul-characters'
  /** A quotation mark that opens a cell and is never closed. */
  | 'quote-unclosed'
  /** More cells than the table has columns; `values.columns`, `values.count`. */
  | 'row-ragged'
  /** A row that is longer than any row may be: it is left out; `values.limit` in characters. */
  | 'row-too-long'
  /** The sheet that was asked for is not there; `values.sheets` are those that are. */
  | 'sheet-missing'
  /** Other sheets have rows too; `values.sheets`, between them ` / `, which no name can have. */
  | 'sheets-unread'
  /** A formula of which the file does not have the result. */
  | 'formula-without-value'
  /** A cell that points to a text that the file does not have, or stands outside every sheet. */
  | 'cell-unreadable'
  /** A number that is shown as a date and is none: 0 is what a formula makes of an empty cell. */
  | 'cell-date'
  /** Merged cells in the table: the value counts for the first; `values.range`. */
  | 'cells-merged';
