// Measures the built collector: votes a second, beside its framework with nothing to do and beside bare inserts.
//
//   npm run bench:collector              both databases, several rounds
//   npm run bench:collector -- --quick   shows that it runs
import { fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../helpers/postgres.js';
import { sqliteDatabase, type TestDatabase } from '../../helpers/stores.js';
import { median, report, type Round } from './report.js';
import { insertRows, loadCollector, loadEmptyHandler } from './runs.js';

const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 7;
const seconds = quick ? 0.5 : 5;
/** Clients that vote as fast as they are answered. */
const clients = 64;
/** Votes a second that come whether or not the last one is answered. */
const rate = quick ? 200 : 2000;

/** Milliseconds until 4 KiB are on the disk: what each commit waits for, and what some disks only claim. */
function syncTime(): number {
  const folder = mkdtempSync(join(tmpdir(), 'gransamarbete-sync-'));
  const file = openSync(join(folder, 'file'), 'w');
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    writeSync(file, new Uint8Array(4096));
    fdatasyncSync(file);
    return performance.now() - start;
  });
  rmSync(folder, { recursive: true });
  return median(times);
}

/** All runs of a round follow each other, so that a busy moment of the machine spoils one round and not one kind of run. */
async function measure(createDatabase: () => TestDatabase | Promise<TestDatabase>): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const [own, other] = [await createDatabase(), await createDatabase()];
    const { url } = other;
    measured.push({
      full: await loadCollector(own.url, { seconds, clients }),
      steady: await loadCollector(own.url, { seconds, rate }),
      empty: await loadEmptyHandler({ seconds, clients }),
      single: await insertRows({ url, seconds, rows: 1 }),
      batches: await insertRows({ url, seconds, rows: clients }),
    });
    await own.drop();
    await other.drop();
  }
  return measured;
}

const [{ model } = { model: 'unknown' }, ...others] = cpus();
const { platform, arch, versions } = process;
console.log(`${model.trim()}, ${others.length + 1} cores, ${platform} ${arch}, Node ${versions.node}`);
console.log(`${new Date().toISOString().slice(0, 10)}, ${syncTime().toFixed(2)} ms until 4 KiB are on the disk`);
console.log(`Medians of ${rounds} rounds with ${seconds} s a run. Who votes shares the cores. Memory is the peak.`);

console.log(report('SQLite', await measure(sqliteDatabase), { clients, rate }));
const server = await startPostgres();
try {
  console.log(report('PostgreSQL', await measure(() => server.database()), { clients, rate }));
} finally {
  await server.stop();
}
