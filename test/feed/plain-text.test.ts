import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardText, cardTitle } from '../../src/feed/choose-text.js';
import { maxText } from '../../src/feed/limits.js';
import { feedOf, project, read, readItem, withoutSource } from '../helpers/feeds.js';

/** A feed that says one text in every field for texts, and what was read of each of them. */
function everywhere(text: string) {
  const label = { sv: text };
  const extension = {
    focusArea: [text],
    programme: text,
    partners: [{ name: text }],
    places: [{ name: text }],
    translations: { nb: { title: text, summary: text, contentText: text } },
  };
  const { items, areas, problems } = read(
    feedOf([project('a', extension, { title: text, summary: text, content_text: text })], {
      _gransamarbete: { focusAreas: [{ id: text, label }] },
    }),
  );
  const [item] = items;
  const [own, translated] = item?.versions ?? [];
  const texts = [
    own?.title,
    own?.summary,
    own?.content,
    translated?.title,
    translated?.summary,
    translated?.content,
    item?.areas[0],
    item?.programme,
    item?.partners[0]?.name,
    item?.places[0]?.name,
    areas[0]?.id,
    areas[0]?.label.sv,
  ];
  return { texts, problems };
}

describe('markup stays the text that it is, in every field', () => {
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '</style><svg onload=alert(1)>',
    '&lt;b&gt; &amp; &nbsp;',
    '<!--$-->${alert(1)}{{constructor}}',
    '"><iframe srcdoc="x">',
    '[x](javascript:alert(1))',
  ]) {
    it(text, () => {
      const { texts, problems } = everywhere(text);
      assert.deepEqual(new Set(texts), new Set([text]));
      assert.deepEqual(problems, []);
    });
  }
});

describe('characters that nobody sees', () => {
  const character = (code: number) => String.fromCodePoint(code);
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const removed = [
    ...range(0x00, 0x08),
    ...range(0x0b, 0x0c),
    ...range(0x0e, 0x1f),
    ...range(0x7f, 0x9f),
    0x061c,
    ...range(0x200e, 0x200f),
    ...range(0x202a, 0x202e),
    ...range(0x2066, 0x2069),
    0xfeff,
  ];

  it('are taken out, and that is told', () => {
    for (const code of removed) {
      const { item, problems } = readItem({ id: 'a', title: `gräns${character(code)}löst` });
      assert.equal(item.versions[0]?.title, 'gränslöst', `U+${code.toString(16)}`);
      assert.deepEqual(
        problems.map(({ pointer, expected }) => [pointer, expected]),
        [['/items/0/title', 'plain-text']],
      );
    }
  });

  it('are taken out of every field', () => {
    const { texts, problems } = everywhere('\u202egräns\u0000löst\u2066');
    assert.deepEqual(new Set(texts), new Set(['gränslöst']));
    assert.deepEqual(new Set(problems.map(({ expected }) => expected)), new Set(['plain-text']));
    assert.equal(problems.length, texts.length);
  });

  it('never come back in the heading of an item that has only an id', () => {
    const { item } = readItem({ id: 'a\u202eb\u0000' });
    assert.doesNotMatch(cardTitle(item, 'sv').value, /[\u202e\0]/);
  });

  it('stay when they join or part what is seen', () => {
    for (const text of ['a\tb', 'a\nb', 'a\u00a0b', 'sam\u00adarbete', '👩\u200d🌾', 'می\u200cخواهم', 'e\u20dd'])
      assert.deepEqual(readItem({ id: 'a', title: text }).item.versions[0]?.title, text);
  });
});

describe('texts become comparable', () => {
  it('with one kind of line break, and files of Windows are no problem', () => {
    const { item, problems } = readItem({ id: 'a', summary: 'a\r\nb\nc' });
    assert.equal(item.versions[0]?.summary, 'a\nb\nc');
    assert.deepEqual(problems, []);
  });

  it('with the words as far apart as before', () => {
    assert.match(readItem({ id: 'a', summary: 'a\rb' }).item.versions[0]?.summary ?? '', /^a\sb$/);
  });

  it('composed, and without space around them', () => {
    assert.equal(readItem({ id: 'a', title: ' \n Gra\u0308ns\u00a0' }).item.versions[0]?.title, 'Gräns');
  });
});

describe('long texts', () => {
  it('of ten thousand characters in one word stay whole', () => {
    const { texts, problems } = everywhere('x'.repeat(10_000));
    assert.deepEqual(new Set(texts), new Set(['x'.repeat(10_000)]));
    assert.deepEqual(problems, []);
  });

  it('make no long card', () => {
    const { item } = readItem({ id: 'a', content_text: 'x'.repeat(10_000) });
    assert.ok(cardText(item, 'sv')!.value.length <= 301);
  });

  it('of twenty thousand characters stay whole, and longer ones are cut and told, in every field', () => {
    assert.deepEqual(everywhere('x'.repeat(maxText)).problems, []);
    const { texts, problems } = everywhere('x'.repeat(maxText + 1));
    assert.deepEqual(new Set(texts), new Set(['x'.repeat(20_000)]));
    assert.deepEqual(new Set(problems.map(({ expected }) => expected)), new Set(['plain-text']));
    assert.equal(problems.length, texts.length);
  });
});

describe('HTML', () => {
  const fields = { id: 'a', content_html: '<p>Hej &amp; hå</p>' };
  const htmlToText = (html: string) => `\u202e${html.replace(/<[^>]*>/g, '').replace('&amp;', '&')} `;

  it('is read as text, through the reader that was given', () => {
    const { item, problems } = readItem(fields, { htmlToText });
    assert.equal(item.versions[0]?.content, 'Hej & hå');
    assert.deepEqual(problems, []);
  });

  it('is left out and told without such a reader, and never shown as it stands', () => {
    const { item, problems } = readItem(fields);
    assert.equal(item.versions[0]?.content, undefined);
    assert.deepEqual(problems, [
      { pointer: '/items/0/content_html', expected: 'html-reader', found: JSON.stringify(fields.content_html) },
    ]);
  });

  it('gives way to the text beside it', () => {
    assert.equal(readItem({ ...fields, content_text: 'Text' }, { htmlToText }).item.versions[0]?.content, 'Text');
  });

  it('that is no text is told, and costs nothing else', () => {
    const page = read(feedOf([{ id: 'a', title: 'T', content_html: ['<p>'] }]), { htmlToText });
    assert.deepEqual(withoutSource(page.problems), [
      { pointer: '/items/0/content_html', expected: 'text', found: '["<p>"]' },
    ]);
    assert.equal(page.items[0]?.versions[0]?.title, 'T');
  });

  it('is cut like every other text', () => {
    const long = readItem({ id: 'a', content_html: 'x'.repeat(maxText + 1) }, { htmlToText: (html) => html });
    assert.equal(long.item.versions[0]?.content?.length, maxText);
  });
});
