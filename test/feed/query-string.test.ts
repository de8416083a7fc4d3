import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyQuery, type Query } from '../../src/feed/query.js';
import { readQueryString, writeQueryString, type Position } from '../../src/feed/query-string.js';

const position = (query: Partial<Query> = {}, pages: readonly number[] = []): Position => ({
  query: { ...emptyQuery, ...query },
  pages,
});

const everything = position({ areas: ['PO1', '-'], places: ['Säffle'], search: 'sol & vind', ended: true }, [2, 1, 3]);
const everythingWritten = 'g-area=PO1&g-area=-&g-place=S%C3%A4ffle&g-q=sol%20%26%20vind&g-ended=1&g-more=2.1.3';

const read = (search: string, selected: readonly string[] = [], prefix = 'g') =>
  readQueryString(search, prefix, selected);
const write = (search: string, of: Position, selected: readonly string[] = [], prefix = 'g') =>
  writeQueryString(search, prefix, selected, of);

describe('a position in an address', () => {
  it('is written in short parameters with a prefix: codes and names of the feed, in no language', () => {
    assert.equal(write('', everything), everythingWritten);
  });

  const positions: Readonly<Record<string, Position>> = {
    'of everything': everything,
    'of the start': position(),
    'of areas in the order of their ticks': position({ areas: ['ISO1', 'PO1', 'X 9&å'] }),
    'of several places': position({ places: ['A=B', 'Ørje', '100 %', 'a+b'] }),
    'of a search in its exact words': position({ search: ' "Ny" + #1 ?&=%C3 \u{1f33b}\n’ ' }),
    'of a search of blanks': position({ search: '  ' }),
    'of 10 kB of search': position({ search: 'ål '.repeat(3400) }),
    'of pages': position({}, [1, 1, 12]),
  };
  for (const [name, of] of Object.entries(positions))
    for (const selected of [[], ['PO4']])
      it(`${name} comes back ${selected.length ? 'where the page ticks an area' : 'as it was'}`, () => {
        // Behind the parameters of somebody else, and as a browser writes it into an address.
        const { search } = new URL(`https://region.example/?${write('?a=1', of, selected)}`);
        assert.deepEqual(read(search, selected), of);
        assert.deepEqual(read(search.slice(1), selected), of);
      });

  it('of the start leaves nothing behind', () => {
    assert.equal(write('', position()), '');
    assert.equal(write(`?${everythingWritten}`, position()), '');
    assert.equal(write(`?a=1&${everythingWritten}&b`, position()), 'a=1&b');
  });

  it('takes the place of the one before', () => {
    const after = write(`?${everythingWritten}`, position({ areas: ['PO2'] }));
    assert.equal(after, 'g-area=PO2');
    assert.equal(write('?g-area&g%2Dq=x&a=1', position({ search: 'y' })), 'a=1&g-q=y');
  });

  it('is unambiguous: writing what was read changes nothing', () => {
    assert.equal(write(`?${everythingWritten}`, read(`?${everythingWritten}`)), everythingWritten);
  });
});

describe('areas that the page ticks', () => {
  it('are ticked as long as the address does not speak of any', () => {
    assert.deepEqual(read('?g-q=sol', ['PO1']).query.areas, ['PO1']);
    assert.deepEqual(read('?g-area=PO2', ['PO1']).query.areas, ['PO2']);
    assert.deepEqual(read('?h-area=PO2', ['PO1']).query.areas, ['PO1']);
  });

  it('stay unticked when the visitor has unticked them', () => {
    assert.equal(write('', position(), ['PO1']), 'g-area=');
    assert.deepEqual(read('?g-area=', ['PO1']).query.areas, []);
    assert.deepEqual(read('?g-area', ['PO1']).query.areas, []);
  });

  it('need no word when there are none', () => {
    assert.equal(write('?g-area=', position()), '');
  });
});

describe('parameters of others', () => {
  const foreign = [
    'a=%E5&b&c=1+2',
    'next=/login?from=/start?x=1',
    'a=1&&b=2&',
    '?=??',
    '=x&==',
    'a=%zz&%=%&a=1&a=1',
    'g=1&g-=2&g-areas=3&xg-area=4&G-area=5&g-place2=6',
    'h-area=PO1&h-q=sol&g-x-area=PO1',
    "a='|^`{}~!*()",
    '__proto__=1&constructor=2&g-constructor=3',
  ];
  for (const search of foreign)
    it(`stay byte for byte: ?${search}`, () => {
      assert.equal(write(`?${search}`, position({ ended: true })), `${search}&g-ended=1`);
      assert.equal(write(`?${search}&g-ended=1`, position()), search);
      assert.deepEqual(read(`?${search}`), position());
    });

  it('keep their places around those of the list', () => {
    assert.equal(write('?a=1&g-q=x&b=2&g-ended=1&c=3', position({ search: 'y' })), 'a=1&b=2&c=3&g-q=y');
  });

  it('of a second list are none of the first', () => {
    const first = write('', position({ areas: ['PO1'] }), [], 'g');
    const both = write(`?${first}`, everything, [], 'g-2');
    assert.equal(both, `g-area=PO1&${everythingWritten.replaceAll('g-', 'g-2-')}`);
    assert.deepEqual(read(`?${both}`), position({ areas: ['PO1'] }));
    assert.deepEqual(read(`?${both}`, [], 'g-2'), everything);
    assert.equal(write(`?${both}`, position(), [], 'g-2'), first);
  });
});

describe('a bad address', () => {
  const bad: Readonly<Record<string, Position>> = {
    'g-more=-1': position({}, [1]),
    'g-more=x': position(),
    'g-more=': position(),
    'g-more=1e9': position({}, [1, 9]),
    'g-more=2.1.1.7.7': position({}, [2, 1, 1, 7, 7]),
    'g-ended=': position(),
    'g-ended': position(),
    'g-ended=0': position(),
    'g-ended=true': position(),
    'g-q=': position(),
    'g-q=a&g-q=b': position({ search: 'a' }),
    'g-place=&g-place': position(),
    'g-area=finns%20inte': position({ areas: ['finns inte'] }),
    'g-area=po1&g-area=&g-area=En+grönare+gränsregion': position({ areas: ['PO1', 'PO2'] }),
    'g-area=__proto__&g-area=constructor': position({ areas: ['__proto__', 'constructor'] }),
    'g-q=%E5%zz%': position({ search: '\ufffd%zz%' }),
    'g-q=%00': position({ search: '\0' }),
  };
  for (const [search, expected] of Object.entries(bad))
    it(`gives what there is to be had: ?${search}`, () => {
      assert.deepEqual(read(`?${search}`), expected);
    });

  it('with a huge number gives a huge number, without fail', () => {
    const { pages } = read(`?g-more=${'9'.repeat(400)}.3`);
    assert.deepEqual(pages, [Infinity, 3]);
  });

  it('of 10 kB is read and written', () => {
    const search = 'g-area=X&'.repeat(1200);
    assert.equal(read(`?${search}`).query.areas.length, 1200);
    assert.equal(write(`?${search}a=1`, position()), 'a=1');
  });
});
