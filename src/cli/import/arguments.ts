import { readFileSync } from 'node:fs';
import { readSpec } from '../../import/columns/column-spec.js';
import { defaultTolerance, type SourceOptions } from '../../import/import-sources.js';
import { isPartialDate } from '../../feed/values.js';
import { baseLanguage } from '../../shared/language.js';
import { flag, pageSizeOf, parse, text, UsageError } from '../arguments.js';
import { reportOptions, type ReportChoice } from '../reporting.js';

const options = {
  ...reportOptions,
  output: text,
  columns: text,
  // What `--columns` without a file is made into, for an option has a value or it has none.
  'show-columns': flag,
  column: { type: 'string', multiple: true },
  sheet: text,
  language: text,
  title: text,
  'title-sv': text,
  'title-nb': text,
  'title-nn': text,
  'title-en': text,
  updated: text,
  tolerance: text,
  'page-size': text,
} as const;

export interface Arguments {
  readonly from: readonly string[];
  /** Path of the feed; empty when only columns are to be shown. */
  readonly output: string;
  readonly showsColumns: boolean;
  readonly importing: Omit<SourceOptions, 'report'>;
  readonly reporting: ReportChoice;
}

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals: from } = parse(
    args.map((arg) => (arg === '--columns' ? '--show-columns' : arg)),
    options,
  );
  const showsColumns = values['show-columns'] ?? false;
  if (!from.length && !showsColumns)
    throw new UsageError('FILE is missing: a path, an address, or - for standard input.');
  if (!values.output && !showsColumns) throw new UsageError('--output is missing, the path of the feed to write.');
  const language = values.language === undefined ? undefined : baseLanguage(values.language);
  if (language === '') throw new UsageError('--language must be a language tag, such as sv or nb.');
  const { updated } = values;
  if (updated !== undefined && !(updated.length === 10 && isPartialDate(updated)))
    throw new UsageError('--updated must be a day, such as 2026-11-23.');
  const titles = (['sv', 'nb', 'nn', 'en'] as const).flatMap((language) => {
    const title = values[`title-${language}`]?.trim();
    return title ? [[language, title] as const] : [];
  });
  return {
    from,
    output: values.output ?? '',
    showsColumns,
    importing: {
      overrides: { ...overridesIn(values.columns), ...Object.fromEntries((values.column ?? []).map(typedOverride)) },
      tolerance: shareOf(values.tolerance),
      pageSize: pageSizeOf(values['page-size']),
      title: values.title?.trim() || undefined,
      titles: Object.fromEntries(titles),
      sheet: values.sheet,
      language,
      updated,
    },
    reporting: values,
  };
}

type Override = [header: string, field: string];

function override(header: string, field: string): Override {
  if (readSpec(field)) return [header, field];
  throw new UsageError(`There is no field "${field}". gransamarbete import --columns shows all of them.`);
}

/** `Rubrik=title.sv` */
function typedOverride(given: string): Override {
  const [, header = '', field = ''] = /^(.*\S)\s*=\s*(\S+)\s*$/s.exec(given) ?? [];
  if (!header) throw new UsageError(`--column must be a heading and a field, such as "Rubrik=title.sv".`);
  return override(header, field);
}

/** A file as `--columns` prints it. What is empty or has several meanings decides nothing. */
function overridesIn(path: string | undefined): Record<string, string> {
  if (path === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`--columns=${path} cannot be read: ${(error as Error).message}.`);
  }
  const entries = Object.entries(typeof value === 'object' && value && !Array.isArray(value) ? value : { '': value });
  return Object.fromEntries(
    entries.flatMap(([header, field]): Override[] => {
      if (typeof field !== 'string' || !header)
        throw new UsageError(`${path} must be an object such as {"Rubrik": "title.sv"}.`);
      return !field || field.includes('|') ? [] : [override(header, field)];
    }),
  );
}

function shareOf(given: string | undefined): number {
  const percent = given === undefined ? defaultTolerance * 100 : Number(/^(\d{1,3}(?:\.\d+)?) ?%?$/.exec(given)?.[1]);
  if (percent >= 0 && percent <= 100) return percent / 100;
  throw new UsageError('--tolerance must be a percentage from 0 to 100, such as 10%.');
}
