import { compile } from 'proxy-addr';
import { isDatabaseUrl } from './store/open-database.js';

/** Takes note of a problem: a sentence that says how to mend it. */
export type Complain = (problem: string) => void;

export function readPort(text: string, complain: Complain): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  complain(`PORT is "${text}". Write a whole number from 0 to 65535, for example 8787.`);
  return 8787;
}

// The address may hold a password, so only its scheme is repeated.
export function readDatabaseUrl(address: string, complain: Complain): string {
  if (isDatabaseUrl(address)) return address;
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0];
  const found = scheme && scheme !== 'file:' ? `starts with "${scheme}"` : 'names no file';
  complain(
    `DATABASE_URL ${found}. Write file: and a path, for example file:./gransamarbete.db, or the address of a PostgreSQL database, which starts with postgres://.`,
  );
  return address;
}

export function readPublicUrl(text: string, complain: Complain): string {
  const url = webAddress(text);
  if (url && !url.search && !url.hash && !url.username && !url.password) return url.href.replace(/\/+$/, '');
  complain(`PUBLIC_URL is "${text}". Write the web address of the collector, for example https://votes.example.se.`);
  return 'http://localhost';
}

export function readOrigins(text: string, complain: Complain): Set<string> {
  const origins = new Set<string>();
  let wrong = 0;
  for (const entry of listed(text)) {
    const url = webAddress(entry);
    if (url && url.href === `${url.origin}/`) {
      origins.add(url.origin);
      continue;
    }
    wrong++;
    if (url) complain(`ALLOWED_ORIGINS has "${entry}". Leave out what follows the host: ${url.origin}.`);
    else complain(`ALLOWED_ORIGINS has "${entry}". Name each site in full, for example https://www.example.se.`);
  }
  if (origins.size + wrong === 0) {
    complain('ALLOWED_ORIGINS names no site. Name at least one, for example https://www.example.se.');
  }
  return origins;
}

/** Addresses, networks and names of networks, as the package proxy-addr knows them. */
export function readProxies(text: string, complain: Complain): string[] {
  const proxies = listed(text);
  for (const entry of proxies.filter((entry) => !isProxy(entry))) {
    complain(
      `TRUST_PROXY has "${entry}". Write the address of the proxy, for example 10.0.0.5, a network such as 10.0.0.0/8, or loopback.`,
    );
  }
  return proxies;
}

function isProxy(entry: string): boolean {
  // Elsewhere a number counts the proxies; here it would stand for the address 0.0.0.1.
  if (/^\d+$/.test(entry)) return false;
  try {
    compile(entry);
    return true;
  } catch {
    return false;
  }
}

export function readRateLimit(text: string, complain: Complain): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  complain(`RATE_LIMIT is "${text}". Write a whole number of votes, for example 60, or 0 for no limit.`);
  return 60;
}

/** NIST SP 800-63B-4 asks for 15 characters of a secret that stands alone. */
export function readToken(text: string | undefined, complain: Complain): string | undefined {
  if (text && text.length < 15) {
    complain('ADMIN_TOKEN is shorter than 15 characters. Make a longer one, for example with: openssl rand -hex 24.');
  }
  return text;
}

export function readProxyHeader(
  text: string | undefined,
  proxies: readonly string[],
  complain: Complain,
): string | undefined {
  if (text && !/^[!#$%&'*+.^_`|~\da-z-]+$/i.test(text)) {
    complain(`ADMIN_PROXY_HEADER is "${text}". Write the name of a header, for example X-Remote-User.`);
  }
  if (text && proxies.length === 0) {
    complain('ADMIN_PROXY_HEADER needs TRUST_PROXY, or anybody could log in. Name the address of the proxy there.');
  }
  return text;
}

function listed(text: string): string[] {
  const entries = text.split(',').map((part) => part.trim());
  return entries.filter((entry) => entry !== '');
}

function webAddress(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
