import { pathOfFileUrl } from './store/file-url.js';

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
}

/** One variable of the environment, as the documentation shows it. */
export interface Variable {
  readonly name: 'PORT' | 'DATABASE_URL' | 'ALLOWED_ORIGINS' | 'PUBLIC_URL';
  /** What counts when the variable is missing or empty. */
  readonly fallback: string;
  readonly meaning: string;
}

/** The variables that the collector reads: the source of the table in README.md and of `gransamarbete serve --help`. */
export const variables: readonly Variable[] = [
  { name: 'PORT', fallback: '8787', meaning: 'The port to listen on. 0 takes any free one.' },
  {
    name: 'DATABASE_URL',
    fallback: 'file:./gransamarbete.db',
    meaning: 'The SQLite file that keeps the votes. It is created when it is missing; its folder must exist.',
  },
  {
    name: 'ALLOWED_ORIGINS',
    fallback: 'the origin of PUBLIC_URL',
    meaning: 'The sites whose pages take votes, with commas between: https://www.example.se,https://example.no',
  },
  {
    name: 'PUBLIC_URL',
    fallback: 'http://localhost: and the port',
    meaning: 'The address of the collector as browsers see it.',
  },
];

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
  const value = (name: Variable['name']) => env[name]?.trim() || undefined;

  const port = readPort(value('PORT') ?? '8787', problems);
  const databaseUrl = value('DATABASE_URL') ?? 'file:./gransamarbete.db';
  if (!pathOfFileUrl(databaseUrl)) problems.push(unsupportedDatabase(databaseUrl));
  const publicUrl = readPublicUrl(value('PUBLIC_URL') ?? `http://localhost:${port}`, problems);
  const allowedOrigins = readOrigins(value('ALLOWED_ORIGINS') ?? new URL(publicUrl).origin, problems);

  if (problems.length > 0) throw new ConfigError(problems);
  return { port, databaseUrl, allowedOrigins, publicUrl };
}

function readPort(text: string, problems: string[]): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  problems.push(`PORT is "${text}". Write a whole number from 0 to 65535, for example 8787.`);
  return 8787;
}

// The address may hold a password, so only its scheme is repeated.
function unsupportedDatabase(address: string): string {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0];
  const found = scheme && scheme !== 'file:' ? `starts with "${scheme}"` : 'names no file';
  return `DATABASE_URL ${found}. This version supports only file:, for example file:./gransamarbete.db.`;
}

function readPublicUrl(text: string, problems: string[]): string {
  const url = webAddress(text);
  if (url && !url.search && !url.hash && !url.username && !url.password) return url.href.replace(/\/+$/, '');
  problems.push(
    `PUBLIC_URL is "${text}". Write the web address of the collector, for example https://votes.example.se.`,
  );
  return 'http://localhost';
}

function readOrigins(text: string, problems: string[]): Set<string> {
  const origins = new Set<string>();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (!entry) continue;
    const url = webAddress(entry);
    if (url && url.href === `${url.origin}/`) origins.add(url.origin);
    else if (url) problems.push(`ALLOWED_ORIGINS has "${entry}". Leave out what follows the host: ${url.origin}.`);
    else problems.push(`ALLOWED_ORIGINS has "${entry}". Name each site in full, for example https://www.example.se.`);
  }
  if (origins.size === 0 && problems.length === 0) {
    problems.push('ALLOWED_ORIGINS names no site. Name at least one, for example https://www.example.se.');
  }
  return origins;
}

function webAddress(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
