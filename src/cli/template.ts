import { writeFile } from 'node:fs/promises';
import { templateIn, templateLanguages, templateRows, type Template } from '../import/template.js';
import { templateWorkbook } from '../import/template-workbook.js';
import { toolsLanguage } from '../report/tools-language.js';
import { byteOrderMark, csvLine } from '../shared/csv.js';
import { parse, refuseExtra, text, UsageError } from './arguments.js';
import { codeOf, Failed, failing } from './failing.js';

const options = { lang: text, format: text, output: text } as const;

/** `gransamarbete template …`: the spreadsheet to start from. */
export const template = failing('template', async (args, io) => {
  const { template, format, output } = readArguments(args);
  const bytes = format === 'xlsx' ? await templateWorkbook(template) : csvOf(template);
  // Never over a file that somebody has filled in.
  await writeFile(output, bytes, { flag: 'wx' }).catch((error: unknown) => {
    const code = codeOf(error);
    throw new Failed(
      code === 'EEXIST'
        ? `${output} is there already. Choose another name.`
        : `${output} cannot be written (${code}). Check that the folder is there, and is yours.`,
    );
  });
  io.stdout.write(`${output}\n`);
  return 0;
});

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
