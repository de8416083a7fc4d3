// Inserts votes past the collector, one a commit and many a commit, and prints how many a second.
//
//   node --import tsx inserts.ts '{"url":"file:/tmp/votes.db","seconds":5,"rows":1}'
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import Sqlite from 'libsql';
import { Client } from 'pg';
import { openDatabase } from '../../../src/collector/store/open-database.js';
import type { Inserts } from './runs.js';

const { url, seconds, rows } = JSON.parse(process.argv[2]!) as Inserts;
const columns = ['id', 'revision', 'site', 'page', 'answer', 'lang', 'comment', 'shown', 'flag', 'received_at'];
const newRow = () => {
  const site = 'https://www.example.se';
  return [randomUUID(), 0, site, `${site}/om`, 'yes', 'sv', '', 1200, '', new Date().toISOString()];
};
const insert = (values: string) =>
  `insert into votes (${columns.join()}) values ${values} on conflict (id, revision) do nothing`;

/** Commits until the time is over. Returns rows a second. */
async function measure(commit: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < seconds * 1000; count += rows) await commit();
  return count / ((performance.now() - start) / 1000);
}

/** The driver alone, with the pragmas of the collector. */
function intoSqlite(path: string): Promise<number> {
  const connection = new Sqlite(path);
  connection.pragma('synchronous = FULL');
  connection.pragma('secure_delete = ON');
  const statement = connection.prepare(insert(`(${columns.map(() => '?').join()})`));
  return measure(() => {
    connection.exec('begin immediate');
    for (let row = 0; row < rows; row++) statement.run(newRow());
    connection.exec('commit');
  });
}

/** As many connections as the collector's pool may open when each row is a commit, else one. */
async function intoPostgres(address: string): Promise<number> {
  const text = insert(
    Array.from(
      { length: rows },
      (_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join()})`,
    ).join(),
  );
  const clients = Array.from({ length: rows === 1 ? 10 : 1 }, () => new Client({ connectionString: address }));
  for (const client of clients) await client.connect();
  const results = await Promise.all(
    clients.map((client) =>
      measure(async () => {
        await client.query({ name: 'insert', text, values: Array.from({ length: rows }, newRow).flat() });
      }),
    ),
  );
  for (const client of clients) await client.end();
  return results.reduce((sum, perSecond) => sum + perSecond, 0);
}

await (await openDatabase(url)).close();
const perSecond = url.startsWith('file:') ? await intoSqlite(url.slice('file:'.length)) : await intoPostgres(url);
process.stdout.write(JSON.stringify(perSecond));
process.exit();
