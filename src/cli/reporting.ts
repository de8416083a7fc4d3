import { toolsLocalizer, type Localizer } from '../locale/tools-localizer.js';
import { createPrinter, type Printer } from '../report/printer.js';
import { languageOfEnvironment, toolsLanguage } from '../report/tools-language.js';
import { flag, text, UsageError } from './arguments.js';
import { positionsInFiles } from './check/positions-in-files.js';
import type { Io } from './io.js';
import { createProgress, type Progress } from './progress.js';

/** Options of every command that reports what it finds. */
export const reportOptions = { json: flag, github: flag, lang: text, all: flag, quiet: flag } as const;

/** What the user has chosen of them. */
export interface ReportChoice {
  readonly json?: boolean | undefined;
  readonly github?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly all?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** Where a command reports to, and in which words. */
export interface Reporting {
  readonly words: Localizer;
  readonly printer: Printer;
  readonly progress: Progress;
}

/**
 * What is found goes to standard output, progress to standard error.
 *
 * @throws UsageError
 */
export function createReporting({ json, github, lang, all, quiet }: ReportChoice, io: Io): Reporting {
  if (json && github) throw new UsageError('--json and --github exclude each other.');
  const language = lang === undefined ? languageOfEnvironment(io.env) : toolsLanguage(lang);
  if (!language) throw new UsageError('--lang must be sv, nb, nn or en.');
  const words = toolsLocalizer(language);
  const printer = createPrinter(json ? 'json' : github ? 'github' : 'text', {
    words,
    all,
    write: (text) => void io.stdout.write(text),
    positionOf: github || json ? positionsInFiles() : undefined,
  });
  return { words, printer, progress: createProgress(io, quiet) };
}
