// Votes as fast as it can, or at a fixed rate, and prints what it took. A process of its own: what it costs is not the collector's.
//
//   node --import tsx load.ts '{"port":8787,"seconds":5,"clients":64}'
//   node --import tsx load.ts '{"port":8787,"seconds":5,"rate":2000}'
import { randomUUID } from 'node:crypto';
import { createHistogram, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { openConnection, type Connection } from './connection.js';
import type { Load, Loaded } from './runs.js';

const load = JSON.parse(process.argv[2]!) as Load;
const latencies = createHistogram();
let answered = 0;
let others = 0;

/** Every tenth vote has a comment. */
function newVote(): string {
  const page = `https%3A%2F%2Fwww.example.se%2Fsida-${answered % 20}`;
  const comment = answered % 10 ? '' : `&comment=${'Bra+att+veta.+'.repeat(10)}`;
  return `id=${randomUUID()}&revision=0&page=${page}&answer=yes&lang=sv&shown=1200${comment}`;
}

/** Sends one vote, and counts the time from `since` until it was answered. */
async function vote(connection: Connection, since: number): Promise<void> {
  const status = await connection.post(newVote());
  // Nanoseconds, the unit in which a histogram of whole numbers is fine enough.
  latencies.record(Math.max(1, Math.round((performance.now() - since) * 1e6)));
  answered++;
  if (status !== 201) others++;
}

/** Each client sends its next vote when the last one is answered. */
async function asFastAsItGoes(clients: number, seconds: number): Promise<void> {
  const connections = await Promise.all(Array.from({ length: clients }, () => openConnection(load.port)));
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < end) await vote(connection, performance.now());
      connection.close();
    }),
  );
}

/** Votes come when they come, however long the others take; the wait for a late one counts from when it was due. */
async function atRate(rate: number, seconds: number): Promise<void> {
  const idle: Connection[] = [];
  const sent: Promise<void>[] = [];
  const voteDueAt = async (due: number): Promise<void> => {
    // The one that has rested longest, so that none rests until the collector closes it.
    const connection = idle.shift() ?? (await openConnection(load.port));
    await vote(connection, due);
    idle.push(connection);
  };
  const start = performance.now();
  while (sent.length < rate * seconds) {
    const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate);
    while (sent.length < due) sent.push(voteDueAt(start + (sent.length / rate) * 1000));
    await setTimeout(1);
  }
  await Promise.all(sent);
  for (const connection of idle) connection.close();
}

async function run(seconds: number): Promise<void> {
  await (load.rate ? atRate(load.rate, seconds) : asFastAsItGoes(load.clients ?? 1, seconds));
}

await run(Math.min(2, load.seconds));
latencies.reset();
answered = others = 0;
const start = performance.now();
await run(load.seconds);
const result: Loaded = {
  perSecond: answered / ((performance.now() - start) / 1000),
  p50: latencies.percentile(50) / 1e6,
  p99: latencies.percentile(99) / 1e6,
  others,
};
process.stdout.write(JSON.stringify(result));
process.exit();
