import { columnSpec } from '../../import/columns/column-spec.js';
import { describeColumns } from '../../import/columns/match-columns.js';
import type { ReadTable } from '../../import/items/read-table.js';

const asFile = (fields: Readonly<Record<string, string>>): string => `${JSON.stringify(fields, null, 2)}\n`;

/** Every name that is known, and the field that it stands for. */
export const knownColumns = (): string =>
  asFile(Object.fromEntries(describeColumns().flatMap(({ field, names }) => names.map((name) => [name, field]))));

/** How the headings of tables were understood, in the same form; empty where nobody knows. */
export const columnsOf = (tables: readonly ReadTable[]): string =>
  asFile(
    Object.fromEntries(
      tables.flatMap(({ heading, columns }) =>
        (heading?.cells ?? []).flatMap((cell, index): [string, string][] => {
          const column = columns.find((column) => column.index === index);
          const header = String(cell).trim();
          return header ? [[header, column ? columnSpec(column) : '']] : [];
        }),
      ),
    ),
  );
