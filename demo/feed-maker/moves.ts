import type { Position } from './problems.js';

interface Ground {
  /** Indexes of the rows that are shown. */
  readonly shown: readonly number[];
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/**
 * Where a key leads in the table (ARIA Authoring Practices, "Grid").
 *
 * @returns undefined when the key is none that moves
 */
export function moved(
  { row, column }: Position,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { shown, columns, page }: Ground,
): Position | undefined {
  const isFar = ctrlKey || metaKey;
  const now = Math.max(0, shown.indexOf(row));
  const to = (place: number, column: number): Position => ({
    row: shown[within(place, shown.length)] ?? row,
    column: within(column, columns),
  });
  const last = shown.length - 1;
  switch (key) {
    case 'ArrowUp':
      return to(isFar ? 0 : now - 1, column);
    case 'ArrowDown':
      return to(isFar ? last : now + 1, column);
    case 'ArrowLeft':
      return to(now, isFar ? 0 : column - 1);
    case 'ArrowRight':
      return to(now, isFar ? columns - 1 : column + 1);
    case 'PageUp':
      return to(now - page, column);
    case 'PageDown':
      return to(now + page, column);
    case 'Home':
      return to(isFar ? 0 : now, 0);
    case 'End':
      return to(isFar ? last : now, columns - 1);
    default:
      return undefined;
  }
}
