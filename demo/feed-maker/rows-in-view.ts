/** What of a long table is drawn: rows from `from` until before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows that are drawn above and below what is seen, so that scrolling shows no hole. */
const spare = 12;

export interface Sight {
  /** Pixels above what is seen. */
  readonly top: number;
  /** Pixels that are seen. */
  readonly height: number;
  readonly rowHeight: number;
}

/** The rows that are near what is seen. */
export function rowsInView({ top, height, rowHeight }: Sight, count: number): Span {
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const shown = Math.ceil(height / rowHeight);
  const from = Math.max(0, Math.min(first - spare, count - shown - spare));
  return { from, to: Math.min(count, first + shown + spare) };
}

/** How far to scroll so that a row is seen whole, below a heading that stays. */
export function scrollTo({ top, height, rowHeight }: Sight, row: number, heading: number): number {
  const start = row * rowHeight;
  if (start < top) return start;
  const end = start + rowHeight + heading;
  return end > top + height ? end - height : top;
}
