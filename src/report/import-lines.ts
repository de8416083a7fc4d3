import type { Imported } from '../import/import-sources.js';
import { str, type Localizer } from '../locale/tools-localizer.js';

/** What an import has come to, for people: what went in, and what came out. */
export function importLines({ msg }: Localizer, imported: Imported, files: readonly string[]): string[] {
  const { rows, cells, items } = imported;
  const [first] = files;
  return [
    msg(str`Rader: ${rows.read}, varav ${rows.used} används och ${rows.reported} har rapporterats`),
    msg(str`Celler: ${cells.read}, varav ${cells.unusable} inte går att använda`),
    first === undefined
      ? msg('Inget har skrivits.')
      : files.length === 1
        ? msg(str`Skrivet: ${items} poster i ${first}`)
        : msg(str`Skrivet: ${items} poster i ${files.length} filer, den första är ${first}`),
  ];
}

/** What progress counts. */
export const rowsWord = ({ msg }: Localizer): string => msg('Rader');
