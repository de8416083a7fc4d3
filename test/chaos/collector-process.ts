import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { full } from './size.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = ['--import', 'tsx', 'src/cli/bin.ts'];
/** What `npm run build` has made. */
export const built = ['dist/cli.js'];

/** `gransamarbete serve` in a process of its own, which may die and come back with the same database and port. */
export interface CollectorProcess {
  /** The port, from the first start on. */
  readonly port: number;
  /** Undefined while it is dead. */
  readonly pid: number | undefined;
  /** Resolves when it listens. */
  start(): Promise<void>;
  /** SIGKILL: it cannot finish anything. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** A collector for one database, not yet started. With a full run it is the built one, which starts faster. */
export function collectorProcess(databaseUrl: string, site: string, command = full ? built : source): CollectorProcess {
  let child: ChildProcess | undefined;
  let port = 0;

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return dying?.exitCode ?? null;
    const gone = once(dying, 'exit') as Promise<[number | null]>;
    dying.kill(signal);
    return (await gone)[0];
  }

  return {
    get port() {
      return port;
    },
    get pid() {
      return child?.pid;
    },
    async start() {
      const own = { PORT: String(port), DATABASE_URL: databaseUrl, ALLOWED_ORIGINS: site, RATE_LIMIT: '0' };
      const started = spawn(process.execPath, [...command, 'serve'], {
        cwd: root,
        env: { ...process.env, ...own },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      const greeting = once(createInterface(started.stdout), 'line') as Promise<[string]>;
      const died = once(started, 'exit').then(([code]) => {
        throw new Error(`The collector did not start: it ended with ${code}.`);
      });
      const [line] = await Promise.race([greeting, died]);
      // Later its end is what the test wants.
      died.catch(() => {});
      port = Number(/localhost:(\d+)/.exec(line)![1]);
      // Whoever does not read the log stops the collector once the pipe is full.
      started.stdout.resume();
    },
    kill: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGTERM'),
  };
}
