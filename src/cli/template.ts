import { writeFile } from 'node:fs/promises';
import { templateIn, templateLanguages, templateRows, type Template } from '../import/template.js';
import { templateWorkbook } from '../import/template-workbook.js';
import { toolsLanguage } from '../report/tools-language.js';
import { byteOrderMark, csvLine } from '../shared/csv.js';
import { parse, refuseExtra, text, UsageError } from './arguments.js';
import type { Command } from './io.js';

const options = { lang: text, format: text, output: text } as const;

/** `gransamarbete template …`: the spreadsheet to start from. */
export const template: Command = async (args, io) => {
  try {
    const { template, format, output } = readArguments(args);
    const bytes = format === 'xlsx' ? await templateWorkbook(template) : csvOf(template);
    // Never over a file that somebody has filled in.
    await writeFile(output, bytes, { flag: 'wx' });
    io.stdout.write(`${output}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`gransamarbete template: ${error.message} See: gransamarbete template --help\n`);
      return 2;
    }
    const { code, path = '' } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    const reason = code === 'EEXIST' ? 'is there already. Choose another name.' : `cannot be written (${code}).`;
    io.stderr.write(`gransamarbete template: ${path} ${reason}\n`);
    return 1;
  }
};

const csvOf = (template: Template): string => byteOrderMark + templateRows(template).map(csvLine).join('');

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args, options);
  refuseExtra(positionals[0]);
  const { output } = values;
  const language = templateLanguages.find((language) => language === toolsLanguage(values.lang));
  if (!language) throw new UsageError('--lang must be sv, nb, nn or en.');
  if (!output) throw new UsageError('--output is missing, the path of the spreadsheet to write.');
  const format = values.format ?? (/\.csv$/i.test(output) ? 'csv' : 'xlsx');
  if (format !== 'xlsx' && format !== 'csv') throw new UsageError('--format must be xlsx or csv.');
  return { template: templateIn(language), format, output };
}
