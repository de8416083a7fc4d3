import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ConfigError, readConfig, variables } from '../../src/collector/index.js';
import { pathOfFileUrl } from '../../src/collector/store/file-url.js';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    assert.equal(error.message, error.problems.join('\n'));
    return error.problems;
  }
}

describe('readConfig', () => {
  it('needs no variable at all', () => {
    assert.deepEqual(readConfig({}), {
      port: 8787,
      databaseUrl: 'file:./gransamarbete.db',
      allowedOrigins: new Set(['http://localhost:8787']),
      publicUrl: 'http://localhost:8787',
      trustProxy: [],
      rateLimit: 60,
      adminToken: undefined,
      adminProxyHeader: undefined,
      releasesDir: undefined,
    });
  });

  it('takes empty variables for missing ones', () => {
    const empty = Object.fromEntries(variables.map(({ name }, index) => [name, index % 2 ? ' ' : '']));
    assert.deepEqual(readConfig(empty), readConfig({}));
  });

  it('takes every variable', () => {
    const config = readConfig({
      PORT: '9000',
      DATABASE_URL: 'file:/srv/votes.db',
      ALLOWED_ORIGINS:
        'https://www.example.se, https://example.no:8443/ ,,HTTPS://Örebro.example,https://www.example.se:443',
      PUBLIC_URL: 'https://example.se/votes-service/',
      TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::1',
      RATE_LIMIT: '0',
      ADMIN_TOKEN: 'fifteen letters',
      ADMIN_PROXY_HEADER: 'X-Remote-User',
      RELEASES_DIR: '/srv/releases',
    });
    assert.deepEqual(config, {
      port: 9000,
      databaseUrl: 'file:/srv/votes.db',
      allowedOrigins: new Set(['https://www.example.se', 'https://example.no:8443', 'https://xn--rebro-iua.example']),
      publicUrl: 'https://example.se/votes-service',
      trustProxy: ['loopback', '10.0.0.0/8', '2001:db8::1'],
      rateLimit: 0,
      adminToken: 'fifteen letters',
      adminProxyHeader: 'X-Remote-User',
      releasesDir: '/srv/releases',
    });
  });

  for (const databaseUrl of ['file:votes.db', 'postgres://u:p@h/d', 'postgresql://h/d']) {
    it(`takes the database ${databaseUrl}`, () => {
      assert.equal(readConfig({ DATABASE_URL: databaseUrl }).databaseUrl, databaseUrl);
    });
  }

  it('allows its own host when no origin is named', () => {
    assert.deepEqual(
      [...readConfig({ PUBLIC_URL: 'https://votes.example.se/x' }).allowedOrigins],
      ['https://votes.example.se'],
    );
    assert.deepEqual([...readConfig({ PORT: '80' }).allowedOrigins], ['http://localhost']);
  });

  for (const [what, env, say] of [
    ['a port that is no number', { PORT: 'http' }, /^PORT is "http"\. Write a whole number/],
    ['a port beyond the last', { PORT: '65536' }, /^PORT is "65536"/],
    ['a negative port', { PORT: '-1' }, /^PORT/],
    [
      'a database that is not known',
      { DATABASE_URL: 'mysql://u:p@h/d' },
      /starts with "mysql:"\. Write file:.*postgres:/,
    ],
    ['a path without file:', { DATABASE_URL: './votes.db' }, /^DATABASE_URL names no file\./],
    ['a file without a name', { DATABASE_URL: 'file:' }, /^DATABASE_URL names no file\./],
    ['a file on another host', { DATABASE_URL: 'file://host/votes.db' }, /^DATABASE_URL names no file\./],
    ['an asterisk for all sites', { ALLOWED_ORIGINS: '*' }, /"\*"\. Name each site in full/],
    ['a site without https://', { ALLOWED_ORIGINS: 'www.example.se' }, /^ALLOWED_ORIGINS has "www\.example\.se"/],
    [
      'a page for a site',
      { ALLOWED_ORIGINS: 'https://a.example/b' },
      /Leave out what follows the host: https:\/\/a\.example\./,
    ],
    ['a site with a user', { ALLOWED_ORIGINS: 'https://u@a.example' }, /^ALLOWED_ORIGINS/],
    ['a site of another scheme', { ALLOWED_ORIGINS: 'file:///a' }, /^ALLOWED_ORIGINS/],
    ['only commas', { ALLOWED_ORIGINS: ',,' }, /names no site/],
    ['a public address without https://', { PUBLIC_URL: 'votes.example.se' }, /^PUBLIC_URL is "votes\.example\.se"/],
    ['a public address with a query', { PUBLIC_URL: 'https://example.se/?a' }, /^PUBLIC_URL/],
    ['a count of proxies', { TRUST_PROXY: '1' }, /^TRUST_PROXY has "1"\. Write the address of the proxy/],
    ['a proxy by its name', { TRUST_PROXY: 'loopback,proxy.example.se' }, /^TRUST_PROXY has "proxy\.example\.se"/],
    ['a network that is none', { TRUST_PROXY: '10.0.0.0/33' }, /^TRUST_PROXY has "10\.0\.0\.0\/33"/],
    ['a limit that is no number', { RATE_LIMIT: 'off' }, /^RATE_LIMIT is "off"\. Write a whole number/],
    ['a negative limit', { RATE_LIMIT: '-1' }, /^RATE_LIMIT is "-1"/],
    [
      'a secret that is easily guessed',
      { ADMIN_TOKEN: 'fourteen chars' },
      /^ADMIN_TOKEN is shorter than 15 characters/,
    ],
    [
      'a header that is none',
      { ADMIN_PROXY_HEADER: 'X User', TRUST_PROXY: 'loopback' },
      /^ADMIN_PROXY_HEADER is "X User"\. Write the name of a header/,
    ],
    ['a header that anybody could send', { ADMIN_PROXY_HEADER: 'X-User' }, /^ADMIN_PROXY_HEADER needs TRUST_PROXY/],
  ] as const) {
    it(`says how to mend ${what}`, () => {
      const problems = problemsOf(env);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, say);
      assert.match(problems[0]!, /\.$/);
    });
  }

  it('names all problems at once', () => {
    const env = { PORT: 'x', DATABASE_URL: 'x', ALLOWED_ORIGINS: '*,y', PUBLIC_URL: 'x' };
    assert.equal(problemsOf(env).length, 5);
  });

  it('repeats no password', () => {
    assert.doesNotMatch(problemsOf({ DATABASE_URL: 'mysql://user:secret@host/votes' }).join(), /secret/);
    assert.doesNotMatch(problemsOf({ ADMIN_TOKEN: 'too short' }).join(), /too short/);
  });

  it('reads exactly the variables of its table', () => {
    const asked = new Set<string | symbol>();
    readConfig(new Proxy({}, { get: (_, name) => void asked.add(name) }));
    assert.deepEqual([...asked].sort(), variables.map(({ name }) => name).sort());
  });
});

describe('the README of the collector', () => {
  const readme = readFileSync(new URL('../../src/collector/README.md', import.meta.url), 'utf8');

  it('has a row for each variable, as the table in the code says', () => {
    const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+` +\|/.test(line));
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    assert.deepEqual(
      cells.map(([name, fallback, meaning]) => [name, fallback, meaning]),
      variables.map(({ name, fallback, meaning }) => [`\`${name}\``, fallback, meaning]),
    );
  });

  it('names every stored column', () => {
    for (const name of [
      'id',
      'revision',
      'page',
      'answer',
      'lang',
      'comment',
      'shown',
      'received_at',
      'id_sha256',
      'removed_at',
    ]) {
      assert.match(readme, new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
    }
  });
});

describe('pathOfFileUrl', () => {
  for (const [address, path] of [
    ['file:votes.db', 'votes.db'],
    ['file:./votes.db', './votes.db'],
    ['file:/srv/votes.db', '/srv/votes.db'],
    ['file:///srv/my%20votes.db', '/srv/my votes.db'],
    ['FILE:./votes.db', './votes.db'],
    ['file:./votes.db?mode=ro', undefined],
    ['file://other/votes.db', undefined],
    ['file:', undefined],
    ['http://example.se/', undefined],
  ] as const) {
    it(`reads ${address} as ${path ?? 'no file'}`, () => {
      assert.equal(pathOfFileUrl(address), path);
    });
  }
});
