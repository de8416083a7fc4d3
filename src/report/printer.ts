import type { Finding, Level } from '../import/finding.js';
import type { Localizer } from '../locale/tools-localizer.js';
import { githubPrinter } from './github-printer.js';
import { jsonPrinter } from './json-printer.js';
import { textPrinter } from './text-printer.js';

/** What a command has done, when it is done. */
export interface Summary {
  /** For people: a line each. */
  readonly lines: readonly string[];
  /** For programs. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Prints what is found, as it is found. */
export interface Printer {
  readonly print: (finding: Finding) => void;
  /** Once, at the end. */
  readonly end: (summary: Summary) => void;
  /** Findings so far. */
  readonly counts: Readonly<Record<Level, number>>;
}

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** A line and a column of a text file, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PrinterOptions {
  readonly words: Localizer;
  readonly write: (text: string) => void;
  /** Every finding, also the hundredth of the same kind. JSON has them all anyway. */
  readonly all?: boolean | undefined;
  /** The place in a file that a pointer leads to; undefined when there is no such file. */
  readonly positionOf?: ((source: string, pointer: string) => Position | undefined) | undefined;
}

/** Findings of the same kind in the same file that are shown before the rest is only counted: nobody mends more at a time. */
export const shownOfKind = 20;

const printers: Readonly<Record<Format, (options: PrinterOptions) => Omit<Printer, 'counts'>>> = {
  text: textPrinter,
  json: jsonPrinter,
  github: githubPrinter,
};

/** A printer for people, for programs, or for the annotations of GitHub. */
export function createPrinter(format: Format, options: PrinterOptions): Printer {
  const counts = { error: 0, warning: 0, notice: 0 };
  const { print, end } = printers[format](options);
  return {
    counts,
    print(finding) {
      counts[finding.level]++;
      print(finding);
    },
    end: ({ lines, values }) => end({ lines, values: { ...counts, ...values } }),
  };
}
