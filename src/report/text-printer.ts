import type { Finding, Level } from '../import/finding.js';
import { placeWords } from './place-words.js';
import { shownOfKind, type Printer, type PrinterOptions } from './printer.js';
import { levelWords, restWords } from './rest-words.js';
import { visible } from './visible.js';
import { wordsOf } from './words-of.js';

/** Findings of one kind in one file. */
interface Kind {
  readonly level: Level;
  count: number;
  /** Lines by what is to be done about them. */
  readonly lines: Map<string, string[]>;
}

const levels: readonly Level[] = ['error', 'warning', 'notice'];

/**
 * For people, at the end: file by file, errors first, and together what is mended in the same way, so that an editor can work
 * through it from the top. Keeps only what it is going to show.
 */
export function textPrinter({ words, write, all }: PrinterOptions): Omit<Printer, 'counts'> {
  const kindsByFile = new Map<string, Map<string, Kind>>();

  function lineOf({ place, found, values: { name } = {} }: Finding, what: string): string {
    const where = [placeWords(words, place), name === undefined ? '' : `(${name})`].filter(Boolean).join(' ');
    return visible([where, found === undefined ? what : `${what} [${found}]`].filter(Boolean).join(': '));
  }

  function writeKind({ level, count, lines }: Kind): void {
    for (const [remedy, sameWay] of lines) {
      for (const line of sameWay) write(`  ${levelWords(words, level)}  ${line}\n`);
      if (remedy) write(`  → ${visible(remedy)}\n`);
    }
    if (count > shownOfKind && !all) write(`  ${restWords(words, count - shownOfKind)}\n`);
    write('\n');
  }

  return {
    print(finding) {
      const { code, level, place } = finding;
      const kinds = kindsByFile.get(place.source) ?? new Map<string, Kind>();
      kindsByFile.set(place.source, kinds);
      const key = `${level} ${code}`;
      const kind = kinds.get(key) ?? { level, count: 0, lines: new Map<string, string[]>() };
      kinds.set(key, kind);
      kind.count++;
      if (kind.count > shownOfKind && !all) return;
      const { what, remedy } = wordsOf(words, finding);
      const sameWay = kind.lines.get(remedy) ?? [];
      kind.lines.set(remedy, sameWay);
      sameWay.push(lineOf(finding, what));
    },
    end({ lines }) {
      for (const [source, kinds] of kindsByFile) {
        write(`${visible(source)}\n\n`);
        for (const wanted of levels) for (const kind of kinds.values()) if (kind.level === wanted) writeKind(kind);
      }
      for (const line of lines) write(`${visible(line)}\n`);
    },
  };
}
