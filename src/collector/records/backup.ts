import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql as raw, type Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { pathOfFileUrl } from '../store/file-url.js';
import type { Schema } from '../store/schema.js';
import { RecordsError } from './records-error.js';

/**
 * Writes the whole database of a `DATABASE_URL` into a new file, also while collectors write to it. The file is there when it is
 * complete, has passed SQLite's integrity check and is on the disk, and not before. Nobody else may read it.
 *
 * @throws RecordsError when the file is there already, or when the database is none in a file
 */
export async function copyDatabase({ sql }: Database, databaseUrl: string, file: string): Promise<void> {
  if (!pathOfFileUrl(databaseUrl)) {
    const command = 'pg_dump --format=custom --file=FILE "$DATABASE_URL"';
    throw new RecordsError('input', `A PostgreSQL database is copied with its own tool: ${command}`);
  }
  // SQLite would take a path that begins with "file:" for an address.
  const path = resolve(file);
  const part = `${path}.part`;
  if (existsSync(path)) throw taken(path);
  // Made before SQLite fills it, so that its rights are narrow from the beginning.
  create(part);
  try {
    await raw`vacuum into ${part}`.execute(sql);
    await check(sql, part);
    // https://sqlite.org/lang_vacuum.html#vacuuminto: SQLite itself does not wait for the disk here.
    sync(part);
    renameSync(part, path);
    sync(dirname(path));
  } finally {
    rmSync(part, { force: true });
  }
}

function create(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw taken(path);
    throw new RecordsError(
      'input',
      `The file ${path} cannot be made (${code}). Choose a folder that exists and is yours.`,
    );
  }
}

function taken(path: string): RecordsError {
  return new RecordsError('input', `The file ${path} is there already. Choose another name, or remove it first.`);
}

async function check(sql: Kysely<Schema>, path: string): Promise<void> {
  await raw`attach ${path} as copy`.execute(sql);
  try {
    const { rows } = await raw<{ integrity_check: string }>`pragma copy.integrity_check`.execute(sql);
    const problem = rows.find(({ integrity_check }) => integrity_check !== 'ok');
    if (problem) throw new Error(`the copy is damaged: ${problem.integrity_check}`);
  } finally {
    await raw`detach copy`.execute(sql);
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
