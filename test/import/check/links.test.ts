import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askLink } from '../../../src/import/check/ask-link.js';
import { linkCheck } from '../../../src/import/check/check-links.js';
import type { Finding } from '../../../src/import/finding.js';
import type { Network } from '../../../src/shared/network.js';
import { status } from '../../helpers/answers.js';

type Answer = number | string | readonly [status: number, location: string];

/** A network in which each address gives its answers one after the other, the last for good: a status, a code of Node, a redirect. */
function networkOf(answers: Readonly<Record<string, readonly Answer[]>>) {
  const asked: string[] = [];
  const waits: number[] = [];
  const network: Network = {
    async fetch(url, { method = 'GET' }) {
      asked.push(`${method} ${url}`);
      const left = answers[url] ?? [200];
      const count = asked.filter((line) => line.endsWith(` ${url}`)).length;
      const answer = left[Math.min(count, left.length) - 1]!;
      if (typeof answer === 'string') throw new TypeError('fetch failed', { cause: { code: answer } });
      return typeof answer === 'number' ? status(answer) : status(answer[0], { location: answer[1] });
    },
    wait: async (time) => void waits.push(time),
    timeout: () => new AbortController().signal,
  };
  return { network, asked, waits };
}

const page = 'https://project.example.se/';
const other = 'https://project.example.se/ny';

describe('a link', () => {
  const cases: readonly (readonly [
    name: string,
    answers: Record<string, readonly Answer[]>,
    code: string | undefined,
    requests: number,
  ])[] = [
    ['is well when it answers', { [page]: [200] }, undefined, 1],
    ['is well when only HEAD is refused', { [page]: [405, 200] }, undefined, 2],
    ['is well when a server without HEAD says not found', { [page]: [404, 200] }, undefined, 2],
    ['is not found', { [page]: [404] }, 'link-not-found', 2],
    ['is gone', { [page]: [410] }, 'link-gone', 2],
    ['is refused', { [page]: [403] }, 'link-refused', 2],
    ['is refused to who asks too much, and not asked again', { [page]: [429] }, 'link-refused', 1],
    ['is failing', { [page]: [500] }, 'link-failing', 3],
    ['is well at the second try', { [page]: [503, 503, 200] }, undefined, 3],
    ['is not reached', { [page]: ['ENOTFOUND'] }, 'link-unreachable', 2],
    ['is reached at the second try', { [page]: ['ECONNRESET', 200] }, undefined, 2],
    ['has a certificate that ran out', { [page]: ['CERT_HAS_EXPIRED'] }, 'link-certificate', 1],
    ['has a certificate of its own', { [page]: ['DEPTH_ZERO_SELF_SIGNED_CERT'] }, 'link-certificate', 1],
    ['has a certificate of another', { [page]: ['ERR_TLS_CERT_ALTNAME_INVALID'] }, 'link-certificate', 1],
    ['has moved for good', { [page]: [[301, '/ny']] }, 'link-moved', 2],
    ['has moved for a while', { [page]: [[302, other]] }, undefined, 2],
    [
      'has moved for good, and then for a while',
      { [page]: [[308, other]], [other]: [[307, `${page}3`]] },
      undefined,
      3,
    ],
    ['has moved to nothing', { [page]: [[301, other]], [other]: [404] }, 'link-not-found', 3],
    ['moves in a circle', { [page]: [[302, other]], [other]: [[302, page]] }, 'link-loop', 21],
    ['has moved to what is no address', { [page]: [[301, 'http://']] }, 'link-failing', 1],
    ['has moved for a while to what is no address', { [page]: [[302, 'https://:x']] }, 'link-failing', 1],
    ['leads to a login in somebody’s network', { [page]: [[302, 'http://10.0.0.5/login']] }, 'link-private', 1],
  ];
  for (const [name, answers, code, requests] of cases)
    it(name, async () => {
      const { network, asked } = networkOf(answers);
      assert.equal((await askLink(page, network))?.code, code);
      assert.equal(asked.length, requests, asked.join('\n'));
    });

  it('says where it has moved to', async () => {
    const { network } = networkOf({ [page]: [[301, '/ny']] });
    assert.deepEqual((await askLink(page, network))?.values, { to: other });
  });

  it('is given up when nobody answers in time', async () => {
    const network: Network = {
      fetch: (_url, { signal }) => Promise.reject(signal?.reason as Error),
      wait: async () => undefined,
      timeout: () => AbortSignal.abort(),
    };
    assert.equal((await askLink(page, network))?.code, 'link-timeout');
  });

  for (const address of [
    ...['http://localhost/', 'http://intranet/', 'http://127.0.0.1:8080/', 'http://10.1.2.3/', 'http://172.16.0.1/'],
    ...[
      'http://192.168.1.1/',
      'http://169.254.169.254/latest',
      'http://[::1]/',
      'http://[fd00::1]/',
      'http://2130706433/',
    ],
    ...['http://[::ffff:127.0.0.1]/', 'https://files.local/', 'http://localhost./'],
  ])
    it(`into somebody’s own network is never asked: ${address}`, async () => {
      const { network, asked } = networkOf({});
      assert.equal((await askLink(address, network))?.code, 'link-private');
      assert.deepEqual(asked, []);
    });
});

describe('the links of a feed', () => {
  const link = (address: string, pointer = '/items/0/url') => ({ address, pointer, source: 'feed.json', name: 'Alfa' });

  it('are asked once for each page, and not when they are no pages', async () => {
    const { network, asked } = networkOf({});
    const links = linkCheck(() => assert.fail('nothing to report'));
    for (const address of [page, `${page}#karta`, page, 'mailto:info@example.se', 'tel:+46000'])
      links.add(link(address));
    assert.equal(links.size(), 1);
    await links.ask(network);
    assert.deepEqual(asked, [`HEAD ${page}`]);
  });

  it('are asked two at a time on one site', async () => {
    let now = 0;
    let most = 0;
    const network: Network = {
      async fetch() {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setImmediate(resolve));
        now--;
        return status(200);
      },
      wait: async () => undefined,
      timeout: () => new AbortController().signal,
    };
    const links = linkCheck(() => undefined);
    for (let number = 0; number < 20; number++) links.add(link(`${page}${number}`));
    await links.ask(network);
    assert.equal(most, 2);
  });

  it('are reported in their order, with how often each stands and how far the work has come', async () => {
    const { network } = networkOf({ [`${page}a`]: [404], [`${page}b`]: [410] });
    const found: Finding[] = [];
    const progress: string[] = [];
    const links = linkCheck((finding) => found.push(finding));
    for (const path of ['a', 'b', 'a']) links.add(link(page + path, `/items/${path}/url`));
    await links.ask(network, (done, total) => progress.push(`${done}/${total}`));
    assert.deepEqual(
      found.map(({ code, place, found: address, values }) => [code, place.pointer, address, values]),
      [
        ['link-not-found', '/items/a/url', `${page}a`, { name: 'Alfa', count: 2 }],
        ['link-gone', '/items/b/url', `${page}b`, { name: 'Alfa', count: 1 }],
      ],
    );
    assert.deepEqual(progress, ['1/2', '2/2']);
  });
});
