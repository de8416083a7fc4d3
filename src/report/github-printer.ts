import { placeWords } from './place-words.js';
import { shownOfKind, type Printer, type PrinterOptions } from './printer.js';
import { visible } from './visible.js';
import { restWords } from './rest-words.js';
import { wordsOf } from './words-of.js';

// How GitHub reads a command: actions/toolkit, packages/core/src/command.ts.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Annotations of GitHub Actions, one on a line. */
export function githubPrinter({ words, write, all, positionOf }: PrinterOptions): Omit<Printer, 'counts'> {
  const kinds = new Map<string, number>();

  function command(level: string, properties: Readonly<Record<string, string | number | undefined>>, message: string) {
    const written = Object.entries(properties).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`${name}=${property(visible(String(value)))}`],
    );
    write(`::${level} ${written.join(',')}::${data(message)}\n`);
  }

  return {
    print(finding) {
      const { code, level, place, found, values } = finding;
      const kind = `${code}\n${place.source}`;
      const count = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, count);
      if (count > shownOfKind && !all) return;
      const { what, remedy } = wordsOf(words, finding);
      // A row of a sheet is no line of its file.
      const own = place.sheet === undefined ? { line: place.row, column: place.column } : {};
      const { line, column } =
        (place.pointer === undefined ? undefined : positionOf?.(place.source, place.pointer)) ?? own;
      const message = [placeWords(words, place), values?.name, found, remedy]
        .filter((text) => text !== undefined && text !== '')
        .map((text) => visible(String(text)));
      command(level, { file: place.source, line, col: column, title: what }, message.join('\n'));
    },
    end({ lines }) {
      for (const [kind, count] of kinds) {
        const [code, file] = kind.split('\n');
        if (count > shownOfKind && !all)
          command('notice', { file, title: code }, restWords(words, count - shownOfKind));
      }
      for (const line of lines) write(`${visible(line)}\n`);
    },
  };
}
