import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, read } from '../helpers/feeds.js';

const source = 'https://feed.example/lists/a.json';

/** Where a link leads, in each of the places where a feed may write one. */
function linksOf(address: string, options: { source?: string }) {
  const item = {
    id: 'a',
    url: address,
    _gransamarbete: { partners: [{ name: 'P', url: address }], translations: { nb: { url: address } } },
  };
  const { items, next, problems } = read(feedOf([item], { next_url: address }), options);
  const links = [next, items[0]?.versions[0]?.url, items[0]?.partners[0]?.url, items[0]?.versions[1]?.url];
  return { links, refused: problems.filter(({ expected }) => expected === 'url').length };
}

const good: readonly (readonly [string, string])[] = [
  ['https://a.example/x', 'https://a.example/x'],
  ['http://a.example', 'http://a.example/'],
  ['HTTPS://A.Example/Å', 'https://a.example/%C3%85'],
  [' https://a.example/ ', 'https://a.example/'],
  ['https://örebro.example/', 'https://xn--rebro-iua.example/'],
  ['mailto:post@a.example', 'mailto:post@a.example'],
  ['MAILTO:post@a.example?subject=x', 'mailto:post@a.example?subject=x'],
  ['tel:+4654123456', 'tel:+4654123456'],
  ['page.html', 'https://feed.example/lists/page.html'],
  ['../page.html', 'https://feed.example/page.html'],
  ['/page', 'https://feed.example/page'],
  ['?q=1', 'https://feed.example/lists/a.json?q=1'],
  ['#x', 'https://feed.example/lists/a.json#x'],
  ['https:page', 'https://feed.example/lists/page'],
  ['http:host.example', 'http://host.example/'],
  ['//host.example/x', 'https://host.example/x'],
  ['\\\\host.example\\x', 'https://host.example/x'],
  ['/\\host.example', 'https://host.example/'],
  ['https:\\\\host.example\\x', 'https://host.example/x'],
  ['https://user:password@a.example/', 'https://a.example/'],
  ['https://user@a.example/', 'https://a.example/'],
  ['https://:password@a.example/', 'https://a.example/'],
  ['https://www.bank.example@evil.example/login', 'https://evil.example/login'],
  ['https://www.bank.example%2F@evil.example/', 'https://evil.example/'],
  ['//user:password@host.example/', 'https://host.example/'],
  ['https://a.example/?to=user:password@b', 'https://a.example/?to=user:password@b'],
  ['https://a.example/\tx\ny', 'https://a.example/xy'],
  ['https://a.example/\u202etxt.exe', 'https://a.example/txt.exe'],
  // No scheme, whatever it looks like: a page of the feed's own site.
  ['javascript%3Aalert(1)', 'https://feed.example/lists/javascript%3Aalert(1)'],
  ['javascript&colon;alert(1)', 'https://feed.example/lists/javascript&colon;alert(1)'],
  ['java\u200bscript:alert(1)', 'https://feed.example/lists/java%E2%80%8Bscript:alert(1)'],
  ['./javascript:alert(1)', 'https://feed.example/lists/javascript:alert(1)'],
];

const refused: readonly string[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'javascript:\u2028alert(1)',
  '\u0001javascript:alert(1)',
  'java\u0000script:alert(1)',
  'java\u202escript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'javascript://a.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:image/svg+xml,x',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'filesystem:https://a.example/1',
  'about:blank',
  'ftp://a.example/',
  'ws://a.example/',
  'wss://a.example/',
  'view-source:https://a.example/',
  'intent://a.example/#Intent;end',
  'feed:https://a.example/',
  'chrome://settings',
  'sms:+4654123456',
  'urn:isbn:1',
  'https://',
  'https://[::1',
  'https://a b.example/',
  'https://a.example:99999/',
];

describe('a link', () => {
  for (const [address, href] of good) {
    it(`${JSON.stringify(address)} leads to ${href}`, () => {
      assert.deepEqual(linksOf(address, { source }), { links: [href, href, href, href], refused: 0 });
    });
  }
  for (const address of refused) {
    it(`${JSON.stringify(address)} leads nowhere, and that is told`, () => {
      assert.deepEqual(linksOf(address, { source }), {
        links: [undefined, undefined, undefined, undefined],
        refused: 4,
      });
      assert.equal(linksOf(address, {}).refused, 4);
    });
  }

  it('never leads anywhere but to http, https, mailto and tel, and never with a name or a password', () => {
    for (const address of [...good.map(([address]) => address), ...refused]) {
      for (const link of linksOf(address, { source }).links) {
        if (link === undefined) continue;
        const { protocol, username, password } = new URL(link);
        assert.match(protocol, /^(https?|mailto|tel):$/);
        assert.equal(username + password, '');
      }
    }
  });

  it('needs to be absolute in a feed without an address', () => {
    for (const address of ['page.html', '/page', '?q=1', '#x', '//host.example/', '\\\\host.example'])
      assert.deepEqual(linksOf(address, {}), { links: [undefined, undefined, undefined, undefined], refused: 4 });
    assert.equal(linksOf('https://a.example/x', {}).links[0], 'https://a.example/x');
  });
});

describe('an item with two addresses', () => {
  const urlOf = (fields: object) => read(feedOf([{ id: 'a', ...fields }])).items[0]?.versions[0]?.url;
  const external_url = 'https://other.example/';

  it('leads to its own', () => {
    assert.equal(urlOf({ external_url, url: 'https://own.example/' }), 'https://own.example/');
  });

  it('leads to the other when its own is missing or bad', () => {
    assert.equal(urlOf({ external_url }), external_url);
    assert.equal(urlOf({ external_url, url: 'javascript:alert(1)' }), external_url);
  });
});
