import type { Printer, PrinterOptions } from './printer.js';
import { visibleJson } from './visible.js';
import { wordsOf } from './words-of.js';

/** One JSON object: `findings`, one on a line as they come, and `summary`. */
export function jsonPrinter({ words, write, positionOf }: PrinterOptions): Omit<Printer, 'counts'> {
  let separator = '{"findings":[\n';
  return {
    print(finding) {
      const { code, level, place, found, values } = finding;
      const position = place.pointer === undefined ? undefined : positionOf?.(place.source, place.pointer);
      const entry = { code, level, ...place, ...position, found, values, ...wordsOf(words, finding) };
      write(separator + visibleJson(entry));
      separator = ',\n';
    },
    end({ values }) {
      write(`${separator === ',\n' ? '\n' : separator}],"summary":${visibleJson(values)}}\n`);
    },
  };
}
