import { copyDatabase, type ExportedRevision } from '../../collector/index.js';
import { byteOrderMark, csvLine } from '../../shared/csv.js';
import { text } from '../arguments.js';
import { read, type Subcommand } from './command.js';
import { visibleJson } from '../../report/visible.js';
import { printDone } from './print.js';

const fields = [
  'id',
  'revision',
  'site',
  'page',
  'answer',
  'lang',
  'comment',
  'shown',
  'flag',
  'receivedAt',
  'current',
  'hidden',
] as const satisfies readonly (keyof ExportedRevision)[];

/** Writes every revision of every vote to standard output: CSV, or an array of JSON with an object a line. */
export const exportAll: Subcommand = async ({ args, io, open }) => {
  const { values } = read(args, [], { site: text, id: text });
  const { records } = await open();
  const votes =
    values.id === undefined ? records.exportRevisions(values.site) : (await records.exportComment(values.id)).revisions;
  let separator = values.json ? '[\n' : byteOrderMark + csvLine(fields);
  for await (const vote of votes) {
    const line = values.json ? visibleJson(vote) : csvLine(fields.map((field) => vote[field]));
    io.stdout.write(separator + line);
    separator = values.json ? ',\n' : '';
  }
  // Without a vote the beginning is still to be written.
  const begun = separator === ',\n' || separator === '';
  io.stdout.write(values.json ? (begun ? '\n]\n' : '[]\n') : separator);
};

/** Copies the database into a file. */
export const backup: Subcommand = async ({ args, io, databaseUrl, open }) => {
  const { values, positionals } = read(args, ['FILE'], {});
  const file = positionals[0]!;
  const { database } = await open();
  await copyDatabase(database, databaseUrl, file);
  printDone(
    io,
    values.json,
    `${file} has all that was stored until now. It holds comments: keep it as safe as the database.`,
  );
};
