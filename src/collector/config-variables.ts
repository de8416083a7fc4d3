/** One variable of the environment, as the documentation shows it. */
export interface Variable {
  readonly name:
    | 'PORT'
    | 'DATABASE_URL'
    | 'ALLOWED_ORIGINS'
    | 'PUBLIC_URL'
    | 'TRUST_PROXY'
    | 'RATE_LIMIT'
    | 'ADMIN_TOKEN'
    | 'ADMIN_PROXY_HEADER'
    | 'RELEASES_DIR';
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
    meaning:
      'Where the votes are kept: file: and the path of an SQLite file, or postgres://user:password@host/database.',
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
  {
    name: 'TRUST_PROXY',
    fallback: 'nobody is trusted',
    meaning:
      'The proxies whose X-Forwarded-For is believed: addresses, networks or loopback: 10.0.0.5,10.1.0.0/16,loopback',
  },
  {
    name: 'RATE_LIMIT',
    fallback: '60',
    meaning: 'How many votes one client may send at once. It wins back one each second. 0 sets no limit.',
  },
  {
    name: 'ADMIN_TOKEN',
    fallback: 'nobody logs in with a token',
    meaning: 'The secret that opens the results page, 15 characters or more.',
  },
  {
    name: 'ADMIN_PROXY_HEADER',
    fallback: 'nobody is logged in by a proxy',
    meaning: 'The header in which a proxy of TRUST_PROXY names who is logged in, for example X-Remote-User.',
  },
  {
    name: 'RELEASES_DIR',
    fallback: 'no script is served',
    meaning:
      'The folder into which each release of the scripts is copied once, and from which /vX.Y.Z/ and /vX/ are served.',
  },
];
