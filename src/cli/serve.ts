import { once } from 'node:events';
import {
  ConfigError,
  ListenError,
  logTo,
  readConfig,
  ReleaseError,
  startCollector,
  StoreError,
  type Config,
} from '../collector/index.js';
import type { Command } from './io.js';
import { helpOf, usages } from './usage.js';

/** `gransamarbete serve`: collects votes until it is told to stop. */
export const serve: Command = async (args, io) => {
  if (args.length > 0) {
    io.stderr.write(`gransamarbete serve takes no arguments, but got: ${args.join(' ')}\n\n${helpOf(usages.serve)}`);
    return 2;
  }
  try {
    const config = readConfig(io.env);
    const log = logTo(io.stdout);
    const collector = await startCollector(config, {
      log,
      logRetention: log,
      logRelease(entry) {
        log(entry);
        if (entry.warning) io.stderr.write(`gransamarbete serve: ${entry.warning}\n`);
      },
    });
    io.stdout.write(`${greeting(config, collector.port)}\n`);
    if (!io.stop.aborted) await once(io.stop, 'abort');
    await collector.close();
    return 0;
  } catch (error) {
    if (!isForOperator(error)) throw error;
    for (const line of error.message.split('\n')) io.stderr.write(`gransamarbete serve: ${line}\n`);
    return 1;
  }
};

function greeting({ publicUrl, allowedOrigins }: Config, port: number): string {
  const local = `http://localhost:${port}`;
  const addresses = publicUrl.startsWith('http://localhost:') ? `${local}/votes` : `${publicUrl}/votes (here ${local})`;
  return `Collecting votes at ${addresses} for pages of ${[...allowedOrigins].join(', ')}`;
}

function isForOperator(error: unknown): error is Error {
  return [ConfigError, StoreError, ListenError, ReleaseError].some((kind) => error instanceof kind);
}
