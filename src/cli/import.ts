import { importSources } from '../import/import-sources.js';
import { htmlToText } from '../prerender/html-to-text.js';
import { importLines, rowsWord } from '../report/import-lines.js';
import { Failed, failing } from './failing.js';
import { fileNameOf, saveFeed } from './feed-files.js';
import { readArguments, type Arguments } from './import/arguments.js';
import { columnsOf, knownColumns } from './import/columns.js';
import { inputOf } from './import/inputs.js';
import type { Io } from './io.js';
import { createReporting } from './reporting.js';

/** `gransamarbete import …`: spreadsheets, exports and other feeds become a feed. */
export const importCommand = failing('import', async (args, io) => {
  const wish = readArguments(args);
  if (!wish.showsColumns) return importInto(wish, io);
  io.stdout.write(wish.from.length ? await columnsIn(wish, io) : knownColumns());
  return 0;
});

async function columnsIn({ from, importing }: Arguments, io: Io): Promise<string> {
  const sources = from.map((name) => inputOf(name, io));
  const { tables } = await importSources(sources, { ...importing, htmlToText, report: () => undefined });
  if (tables.some(({ heading }) => heading)) return columnsOf(tables);
  throw new Failed(`${from.join(', ')} has no heading that is known. Import it to see what it is.`);
}

async function importInto({ from, output, importing, reporting }: Arguments, io: Io): Promise<number> {
  const { words, printer, progress } = createReporting(reporting, io);
  const imported = await importSources(
    from.map((name) => inputOf(name, io)),
    {
      ...importing,
      htmlToText,
      name: fileNameOf(output),
      report: printer.print,
      onProgress: (rows) => progress.tell(rowsWord(words), rows),
    },
  );
  progress.end();
  let files: readonly string[] = [];
  try {
    if (imported.pages.length) files = await saveFeed(output, imported.pages);
  } finally {
    const { rows, cells, items } = imported;
    printer.end({
      lines: importLines(words, imported, files),
      values: { rows, cells, items: files.length ? items : 0, files },
    });
  }
  return files.length ? 0 : 1;
}
