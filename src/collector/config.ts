import {
  readDatabaseUrl,
  readOrigins,
  readPort,
  readProxies,
  readProxyHeader,
  readPublicUrl,
  readRateLimit,
  readToken,
} from './config-readers.js';
import type { Variable } from './config-variables.js';

/** What the collector needs to know before it starts. */
export interface Config {
  /** The TCP port to listen on. 0 takes any free one. */
  readonly port: number;
  /** Where the votes are kept. */
  readonly databaseUrl: string;
  /** Origins whose pages may be voted on, and whose scripts may send votes. */
  readonly allowedOrigins: ReadonlySet<string>;
  /** The address by which browsers reach the collector, without a slash at the end. */
  readonly publicUrl: string;
  /** Addresses, networks and names of networks of the proxies that are believed. */
  readonly trustProxy: readonly string[];
  /** How many votes one client may send at once. 0 sets no limit. */
  readonly rateLimit: number;
  /** The secret that opens the results page. */
  readonly adminToken?: string | undefined;
  /** The header in which a trusted proxy names who is logged in. */
  readonly adminProxyHeader?: string | undefined;
  /** The folder of the released scripts. */
  readonly releasesDir?: string | undefined;
}

/** Every problem of a configuration, each a sentence that says how to mend it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads and checks the configuration. An empty variable counts as missing.
 *
 * @throws ConfigError with all problems at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const complain = (problem: string) => void problems.push(problem);
  const value = (name: Variable['name']) => env[name]?.trim() || undefined;

  const port = readPort(value('PORT') ?? '8787', complain);
  const publicUrl = readPublicUrl(value('PUBLIC_URL') ?? `http://localhost:${port}`, complain);
  const trustProxy = readProxies(value('TRUST_PROXY') ?? '', complain);
  const config: Config = {
    port,
    databaseUrl: readDatabaseUrl(value('DATABASE_URL') ?? 'file:./gransamarbete.db', complain),
    publicUrl,
    allowedOrigins: readOrigins(value('ALLOWED_ORIGINS') ?? new URL(publicUrl).origin, complain),
    trustProxy,
    rateLimit: readRateLimit(value('RATE_LIMIT') ?? '60', complain),
    adminToken: readToken(value('ADMIN_TOKEN'), complain),
    adminProxyHeader: readProxyHeader(value('ADMIN_PROXY_HEADER'), trustProxy, complain),
    releasesDir: value('RELEASES_DIR'),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
