import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { built, collectorProcess } from '../../chaos/collector-process.js';

/** What the load generator is told: so many clients that wait for their answers, or so many votes a second. */
export interface Load {
  readonly port: number;
  readonly seconds: number;
  readonly clients?: number;
  readonly rate?: number;
}

/** What it measured. Times in milliseconds. */
export interface Loaded {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 201. */
  readonly others: number;
}

export interface Measured extends Loaded {
  /** The most memory that it had, in MiB; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** What the inserts are told: rows that share a commit, into the database at an address. */
export interface Inserts {
  readonly url: string;
  readonly seconds: number;
  readonly rows: number;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Runs a script of this folder in a process of its own, to its end. */
async function run<Result>(script: string, options: Load | Inserts): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    here(script),
    JSON.stringify(options),
  ]);
  return JSON.parse(stdout) as Result;
}

/** The framework with an empty handler. */
export async function loadEmptyHandler(load: Omit<Load, 'port'>): Promise<Loaded> {
  const server = spawn(process.execPath, ['--import', 'tsx', here('empty-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = (await once(createInterface(server.stdout), 'line')) as [string];
    return await run<Loaded>('load.ts', { ...load, port: Number(new URL(address).port) });
  } finally {
    server.kill();
  }
}

/** The built collector. */
export async function loadCollector(url: string, load: Omit<Load, 'port'>): Promise<Measured> {
  const collector = collectorProcess(url, 'https://www.example.se', built);
  await collector.start();
  try {
    const loaded = await run<Loaded>('load.ts', { ...load, port: collector.port });
    return { ...loaded, memory: mostMemory(collector.pid!) };
  } finally {
    await collector.stop();
  }
}

/** Rows a second of inserts past the collector. */
export const insertRows = (inserts: Inserts): Promise<number> => run<number>('inserts.ts', inserts);

// Linux keeps the peak of the resident set.
function mostMemory(pid: number): number | undefined {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return undefined;
  }
}
