import { openExisting, records, RecordsError, StoreError, variables, type Database } from '../collector/index.js';
import type { Command, Io } from './io.js';
import { UsageError } from './arguments.js';
import { type Subcommand } from './votes/command.js';
import { count, find, hide, show } from './votes/comments.js';
import { backup, exportAll } from './votes/copies.js';
import { apply, hold, release, retain } from './votes/decisions.js';
import { protocol, remove } from './votes/deletion.js';

const subcommands: Readonly<Record<string, Subcommand>> = {
  count,
  find,
  export: exportAll,
  hide,
  show,
  delete: remove,
  protocol,
  retain,
  apply,
  hold,
  release,
  backup,
};

/** `gransamarbete votes …`: what a public body does with the votes that it keeps, also while a collector runs. */
export const votes: Command = async ([name = '', ...args], io) => {
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand) return typedWrongly(io, 'votes', name ? `there is no "${name}".` : 'say what to do.');
  const databaseUrl = addressIn(io);
  let database: Database | undefined;
  const open = async () => {
    database = await openExisting(databaseUrl);
    return { database, records: records(database) };
  };
  try {
    await subcommand({ args, io, databaseUrl, open });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return typedWrongly(io, `votes ${name}`, error.message);
    if (!isForOperator(error)) throw error;
    io.stderr.write(`gransamarbete votes ${name}: ${error.message}\n`);
    return 1;
  } finally {
    await database?.close();
  }
};

function typedWrongly(io: Io, command: string, problem: string): number {
  io.stderr.write(`gransamarbete ${command}: ${problem} See: gransamarbete votes --help\n`);
  return 2;
}

function addressIn({ env }: Io): string {
  return env.DATABASE_URL?.trim() || variables.find(({ name }) => name === 'DATABASE_URL')!.fallback;
}

/** Sentences of ours, and what the database itself has to say. */
function isForOperator(error: unknown): error is Error {
  return error instanceof RecordsError || error instanceof StoreError || (error instanceof Error && 'code' in error);
}
