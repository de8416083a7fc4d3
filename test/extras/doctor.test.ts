import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formPage } from '../../src/collector/pages/form-page.js';
import { isVoteForm } from '../../src/extras/doctor/check-collector.js';
import { askOnce } from '../../src/extras/doctor/ask-once.js';
import { nearest } from '../../src/extras/doctor/nearest.js';
import { isMixed } from '../../src/extras/doctor/obstacle.js';
import { problemFindings } from '../../src/extras/doctor/problems.js';
import { reportText, worstFirst, type Finding } from '../../src/extras/doctor/finding.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { extrasLocalizer } from '../../src/locale/extras-localizer.js';
import { network } from '../../src/shared/network.js';

const words = extrasLocalizer('sv');

describe('a misspelt setting', () => {
  const known = ['src', 'areas', 'sort', 'page-size', 'heading-level', 'without', 'feedback', 'lang'];
  const cases = [
    ['page_size', 'page-size'],
    ['pagesize', 'page-size'],
    ['headinglevel', 'heading-level'],
    ['area', 'areas'],
    ['scr', 'src'],
    ['sorts', 'sort'],
    ['feedbck', 'feedback'],
    ['_ngcontent-abc', undefined],
    ['v-cloak', undefined],
    ['width', undefined],
  ] as const;
  for (const [written, meant] of cases)
    it(`${written} is taken for ${meant ?? 'a word of somebody else'}`, () => {
      assert.equal(nearest(written, known), meant);
    });
});

it('knows what a browser does not load into an encrypted page', () => {
  assert.ok(isMixed('https://kommun.example/sida', 'http://feed.example/feed.json'));
  assert.ok(!isMixed('https://kommun.example/sida', 'https://feed.example/feed.json'));
  assert.ok(!isMixed('http://kommun.example/sida', 'http://feed.example/feed.json'));
  // Browsers trust what never leaves the machine.
  for (const host of ['localhost:8787', '127.0.0.1', '[::1]', 'demo.localhost'])
    assert.ok(!isMixed('https://kommun.example/', `http://${host}/feed.json`), host);
  assert.ok(isMixed('https://kommun.example/', 'http://localhost.example/feed.json'));
});

it('knows the form of the collector, and no other page', async () => {
  const form = formPage({ language: 'nn', page: 'https://kommun.example/', id: 'x', answer: '', comment: '' });
  assert.ok(isVoteForm((await form).toString()));
  assert.ok(!isVoteForm('<form><input name="answer"></form>'));
});

describe('what could not be used of a feed', () => {
  const findingsOf = (items: readonly unknown[]) => problemFindings(words, readFeed({ items })!.problems);

  it('is counted in full, and named up to twenty', () => {
    const items = Array.from({ length: 33 }, (_, id) => ({ id: String(id), date_modified: 'i går' }));
    const [finding, ...others] = findingsOf(items);
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'fields-skipped');
    assert.match(finding.title, /: 33$/);
    assert.deepEqual(finding.points, [
      'date_modified: ska vara ett datum som finns, till exempel 2026-11 eller 2026-11-23 (33)',
    ]);
    assert.equal(finding.details?.length, 21);
    assert.equal(finding.details[0], '/items/0/date_modified (date): "i går"');
    assert.equal(finding.details.at(-1), '… och 13 till');
  });

  it('is told apart: items that are missing, and fields that are', () => {
    const found = findingsOf([{ id: 'a', url: 'javascript:1' }, { id: 'b' }, 'post', { id: 7 }, { id: null }]);
    assert.deepEqual(
      found.map(({ code, details }) => [code, details?.length]),
      [
        // A text in place of an item, and one without id, told once.
        ['items-skipped', 2],
        // A bad link, and an id that is a number, which is taken all the same.
        ['fields-skipped', 2],
      ],
    );
  });

  it('is nothing when all could be', () => {
    assert.deepEqual(findingsOf([{ id: 'a', title: 'A' }]), []);
  });
});

it('asks an address that fails once, and one that answers as often as it is wanted', async () => {
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    if (address === 'dead') throw new TypeError('Failed to fetch');
    return new Response('{}', { status: address === 'down' ? 503 : 200 });
  };
  const once = askOnce({ ...network, fetch });
  const ask = (address: string) => once.network.fetch(address, {});
  for (const address of ['dead', 'dead']) await assert.rejects(ask(address), /Failed to fetch/);
  assert.deepEqual([(await ask('down')).status, (await ask('down')).status], [503, 503]);
  assert.deepEqual([await (await ask('up')).text(), await (await ask('up')).text()], ['{}', '{}']);
  assert.deepEqual(asked, ['dead', 'down', 'up', 'up']);
  assert.equal(once.answer('dead'), undefined);
  assert.equal(once.answer('down')?.status, 503);
});

it('writes the report with the worst first, and every level as a word', () => {
  const findings: Finding[] = [
    { code: 'script', level: 'ok', title: 'A' },
    { code: 'feed-empty', level: 'warning', title: 'B', meaning: 'M', points: ['P'] },
    { code: 'feed-dead', level: 'fault', title: 'C', remedy: 'R', details: ['https://feed.example/'] },
  ];
  const text = reportText(extrasLocalizer('nn'), worstFirst(findings), ['Kontroll']);
  assert.equal(
    text,
    'Kontroll\n\n✗ Feil: C (feed-dead)\n  Gjer slik: R\n    https://feed.example/\n\n' +
      '⚠ Åtvaring: B (feed-empty)\n  M\n  - P\n\n✓ Bra: A (script)\n',
  );
});
