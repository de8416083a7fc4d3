import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageAddress, readVote, writeVote } from '../../src/votes/read-vote.js';
import { limits, type Vote } from '../../src/votes/vote.js';

const id = '6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111';
const page = 'https://www.example.se/sv/om';
const good = { id, revision: '0', page, answer: 'yes', lang: 'sv', comment: 'Bra!', shown: '1200' };
const read = (changes: Record<string, string>) => readVote(new URLSearchParams({ ...good, ...changes }));

function pageOf(length: number): string {
  return page.padEnd(length, 'x');
}

describe('readVote', () => {
  it('reads every field', () => {
    assert.deepEqual(read({}), { ...good, revision: 0, shown: 1200 });
  });

  it('needs only id, revision, page and answer', () => {
    const vote = readVote(new URLSearchParams({ id, revision: '0', page, answer: 'no' }));
    assert.deepEqual(vote, { id, revision: 0, page, answer: 'no', lang: '', comment: '', shown: undefined });
  });

  it('passes over fields that it does not know', () => {
    assert.deepEqual(read({ website: 'x', '': 'y', ['__proto__']: 'z' }), read({}));
  });

  it('reads the first of several fields with one name', () => {
    const fields = new URLSearchParams([...Object.entries(good), ['answer', 'no'], ['id', 'x']]);
    assert.deepEqual(readVote(fields), read({}));
  });

  it('names the first field that is wrong', () => {
    assert.equal(readVote(new URLSearchParams()), 'id');
    assert.equal(read({ revision: 'x', page: 'x', answer: 'x', lang: '!', shown: 'x' }), 'revision');
    assert.equal(read({ page: 'x', answer: 'x', lang: '!', shown: 'x' }), 'page');
    assert.equal(read({ answer: 'x', lang: '!', shown: 'x' }), 'answer');
    assert.equal(read({ lang: '!', comment: 'x'.repeat(601), shown: 'x' }), 'lang');
    assert.equal(read({ comment: 'x'.repeat(601), shown: 'x' }), 'comment');
  });

  const allowed: Record<string, readonly string[]> = {
    id: [id, '00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
    revision: ['0', '1', '999', '007'],
    page: [
      'https://www.example.se/',
      'http://localhost:8080/a',
      'https://www.example.se/%C3%A5',
      'https://xn--rebro-iua.example/',
      'https://[::1]/',
      'https://www.example.se//a',
      pageOf(512),
    ],
    answer: ['yes', 'no', 'withdrawn'],
    lang: [
      '',
      'sv',
      'nb',
      'nn',
      'SV',
      'sv-FI',
      'nb-Latn-NO',
      'smj',
      `sv-${'a'.repeat(8)}-${'b'.repeat(8)}-${'c'.repeat(8)}-12345`,
    ],
    comment: ['', 'x', 'x'.repeat(600), '\u20ac'.repeat(600), '😀'.repeat(300), '\r\n'.repeat(600), '\u202e', '<b>'],
    shown: ['', '0', '1', '999999999999999'],
  };
  const refused: Record<string, readonly string[]> = {
    id: [
      '',
      id.toUpperCase(),
      id.slice(1),
      `${id}0`,
      ` ${id}`,
      `${id}\n`,
      id.replaceAll('-', ''),
      `{${id}}`,
      id.replace('-4', '-1'),
      id.replace('-9d', '-cd'),
      id.replace('6', 'g'),
    ],
    revision: ['', '-1', '+1', '1000', '1.0', '1e2', '0x1', ' 1', '1\n', '١', 'NaN', '9'.repeat(16)],
    page: [
      '',
      '/om',
      'www.example.se/',
      'https://www.example.se',
      'https://www.example.se/?a',
      'https://www.example.se/?',
      'https://www.example.se/#a',
      'https://user@www.example.se/',
      'https://user:password@www.example.se/',
      'https://WWW.example.se/',
      'https://www.example.se:443/',
      'https://www.example.se/å',
      'https://örebro.example/',
      'https://www.example.se/a/../b',
      'https://www.example.se/a b',
      'https:/www.example.se/',
      ' https://www.example.se/',
      'https://www.example.se/\0',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://example.se/',
      'blob:https://www.example.se/1',
      'about:blank',
      pageOf(513),
    ],
    answer: ['', 'YES', 'yes ', 'maybe', '1', 'toString'],
    lang: [
      ' ',
      's',
      'svenska',
      'sv_SE',
      'sv-',
      '-sv',
      'sv-123456789',
      '<script>',
      'sv\n',
      `sv-${'aaaaaaaa-'.repeat(4)}a`,
    ],
    comment: ['x'.repeat(601), '\u20ac'.repeat(601), '😀'.repeat(301), '\n'.repeat(601), '\r\n'.repeat(601)],
    shown: ['-1', '1.5', '1e3', ' 1', 'x', '9'.repeat(16)],
  };

  for (const [name, values] of Object.entries(allowed)) {
    for (const value of values) {
      it(`allows ${name} ${JSON.stringify(shortened(value))}`, () => {
        assert.equal(typeof read({ [name]: value }), 'object');
      });
    }
  }
  for (const [name, values] of Object.entries(refused)) {
    for (const value of values) {
      it(`refuses ${name} ${JSON.stringify(shortened(value))}`, () => {
        assert.equal(read({ [name]: value }), name);
      });
    }
  }

  it('takes every line break for LF before it counts', () => {
    const vote = read({ comment: 'a\r\nb\rc\nd\n\re' });
    assert.equal((vote as Vote).comment, 'a\nb\nc\nd\n\ne');
  });

  it('never throws, whatever bytes were sent', () => {
    for (const body of [
      '%',
      '%zz=%',
      '=&&=',
      '?id=1',
      'id=%ff%fe',
      'id=\ud800',
      '&'.repeat(8192),
      `id=${id}&page=https://%00/`,
    ]) {
      assert.equal(typeof readVote(new URLSearchParams(body)), 'string');
    }
  });
});

describe('writeVote', () => {
  const votes: Vote[] = [
    { id, revision: 0, page, answer: 'yes', lang: 'sv', comment: 'Bra! 😀 å & = + % \n "', shown: 0 },
    { id, revision: 999, page: pageOf(512), answer: 'withdrawn', lang: '', comment: '', shown: undefined },
    { id, revision: 1, page, answer: 'no', lang: 'nn', comment: '\u20ac'.repeat(600), shown: 999_999_999_999_999 },
  ];

  it('writes what readVote reads back, also over the wire', () => {
    for (const vote of votes) assert.deepEqual(readVote(new URLSearchParams(writeVote(vote).toString())), vote);
  });

  it('leaves empty fields out', () => {
    assert.deepEqual([...writeVote(votes[1]!).keys()].sort(), ['answer', 'id', 'page', 'revision']);
  });

  it('never writes a good vote that is larger than a collector takes', () => {
    const worst: Vote = {
      id,
      revision: 999,
      // Every percent sign of an address becomes three characters, and three-byte characters cost the most for their length.
      page: `https://www.example.se/${'%'.repeat(512)}`.slice(0, 512),
      answer: 'withdrawn',
      lang: 'x'.repeat(35),
      comment: '\u20ac'.repeat(600),
      shown: 999_999_999_999_999,
    };
    assert.ok(writeVote(worst).toString().length <= limits.body);
  });
});

describe('pageAddress', () => {
  for (const [address, result] of [
    ['https://www.example.se/om?token=1#top', 'https://www.example.se/om'],
    ['https://user:password@www.example.se/om', 'https://www.example.se/om'],
    ['HTTPS://WWW.EXAMPLE.SE:443', 'https://www.example.se/'],
    ['https://örebro.example/å', 'https://xn--rebro-iua.example/%C3%A5'],
    ['about:blank', undefined],
    ['about:srcdoc', undefined],
    ['file:///home/a.html', undefined],
    ['blob:https://www.example.se/1', undefined],
    ['/om', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${address || 'nothing'} is ${result ?? 'none'}`, () => {
      assert.equal(pageAddress(address), result);
    });
  }

  it('is what readVote accepts', () => {
    for (const address of [
      'https://www.example.se',
      'https://www.example.se/a b?c',
      'http://[::1]:8080/x/../y',
      'https://å.example/%zz',
    ]) {
      assert.equal(typeof read({ page: pageAddress(address)! }), 'object', address);
    }
  });
});

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length})` : text;
}
