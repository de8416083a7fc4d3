import { text } from '../arguments.js';
import { nameOf, read, type Subcommand } from './command.js';
import { printDone, printRows } from './print.js';

/** Finds comments, hidden ones too. */
export const find: Subcommand = async ({ args, io, open }) => {
  const { values } = read(args, [], { text, site: text, page: text, id: text });
  const { json, ...filter } = values;
  const { records } = await open();
  const found = await records.findComments(filter);
  printRows(
    io,
    json,
    found,
    ['id', 'receivedAt', 'answer', 'current', 'hidden', 'page', 'text'],
    'No comment was found.',
  );
};

export const hide: Subcommand = async ({ args, io, open }) => {
  const { values, positionals } = read(args, ['ID'], { by: text });
  const id = positionals[0]!;
  const by = nameOf(values.by);
  const { records } = await open();
  await records.hideComment(id, by);
  printDone(io, values.json, `The comment of ${id} is hidden on the results page. It is not deleted.`);
};

export const show: Subcommand = async ({ args, io, open }) => {
  const { values, positionals } = read(args, ['ID'], {});
  const id = positionals[0]!;
  const { records } = await open();
  await records.showComment(id);
  printDone(io, values.json, `The comment of ${id} is shown on the results page.`);
};

/** Counts what is kept. */
export const count: Subcommand = async ({ args, io, open }) => {
  const { values } = read(args, [], {});
  const { records } = await open();
  const columns = ['site', 'yes', 'no', 'withdrawn', 'flagged', 'comments', 'oldest', 'newest'] as const;
  printRows(io, values.json, await records.count(), columns, 'There are no votes.');
};
