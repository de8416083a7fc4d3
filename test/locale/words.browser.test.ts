import { expect, oneEvent } from '@open-wc/testing';
import { ended, feedOf, fullFeed, institution, project } from '../helpers/element-feeds.js';
import { holdPage, newAddress, nextTask, swap, text } from '../helpers/pages.js';
import { HeldClock } from '../list/clock.js';
import { areaBox, click, listOf, part, parts, placeList, search, terms, texts } from '../list/harness.js';
import { placeWithComment, send, write } from '../feedback/comment-harness.js';
import { click as clickVote, giveUp, outcome, vote } from '../list/vote-harness.js';

const page = holdPage();

/** A message as the catalogue has it: texts, and empty ones for values. */
type Message = readonly string[];

const catalogues = new Map<string, Map<Message, Message>>();

before(async () => {
  for (const language of ['nb', 'nn']) {
    const xliff = await (await fetch(`/locales/widget/${language}.xlf`)).text();
    const catalogue = new DOMParser().parseFromString(xliff, 'application/xml');
    const read = (element: Element | null): Message =>
      [...element!.childNodes].map(({ nodeName, nodeValue }) => (nodeName === 'x' ? '' : nodeValue!));
    const units = [...catalogue.querySelectorAll('trans-unit')];
    catalogues.set(
      language,
      new Map(units.map((unit) => [read(unit.querySelector('source')), read(unit.querySelector('target'))])),
    );
  }
});

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Finds a message whatever its values are. A short one must be all that is said: words occur in other words. */
function pattern(message: Message): RegExp {
  const found = message.map((words) => (words ? escaped(words.replace(/\s+/g, ' ')) : '.+')).join('');
  return new RegExp(message.join('').length < 12 ? `^${found}$` : found);
}

/** Everything that can be read or heard in an element: the own text of each element in its shadow root, and its labels. */
const said = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')].flatMap((child) => {
    const own = [...child.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return [own.map(({ nodeValue }) => nodeValue).join(''), child.getAttribute('aria-label') ?? '']
      .map((words) => words.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter(Boolean);
  });

const money = ['total', 'eu', 'ir', 'other'].map((kind) => ({ kind, amount: 1000, currency: 'SEK' }));
const until = (end: string) => project(`Till ${end}`, { period: { end } });

/** Everything that the elements say in a language, in all their states. */
async function everything(lang: string): Promise<string[]> {
  const clock = new HeldClock('2026-11-23T12:00:00Z');
  const all: string[] = [];
  const failing = await placeList({ lang, src: newAddress() });
  all.push(...said(failing));
  (await page.request()).answer('{');
  await oneEvent(failing, 'gransamarbete-error');
  all.push(...said(failing));

  const half = await placeList({ lang, src: `${newAddress()} ${newAddress()}` });
  (await page.request()).answer(feedOf([project('Alfa')]));
  await oneEvent(half, 'gransamarbete-load');
  const failure = oneEvent(half, 'gransamarbete-error');
  (await page.request()).answer('{');
  await failure;
  all.push(...said(half));

  const feed = fullFeed();
  const owner = { name: 'Nordregio', country: 'FI', role: 'lead' };
  const items = [
    until('2026-11'),
    until('2026-12'),
    until('2027-02'),
    project('X', { budget: money, partners: [owner] }),
  ];
  const list = await listOf({ ...feed, items: [...feed.items, ...items] }, { lang });
  all.push(...said(list));
  list.pageSize = 5;
  await list.updateComplete;
  all.push(...said(list));
  await click(list, areaBox(list, 'PO1'));
  await search(list, 'över');
  all.push(...said(list));

  const across = await listOf(feedOf([project('Kommunikation'), project('Kommunikasjon', {}, { language: 'nb' })]), {
    lang,
  });
  await search(across, 'kommunikation');
  all.push(...said(across));

  const period = ended;
  const programme = '2021TC16RFCB015';
  for (const items of [[], [project('A', { programme })], [project('B', { period }), institution('C')]])
    all.push(...said(await listOf(feedOf(items), { lang })));

  const feedback = await placeWithComment({ lang, privacy: '/integritet' });
  all.push(...said(feedback));
  await clickVote(feedback, 'answer-yes');
  all.push(...said(feedback));
  swap(navigator, 'onLine', false);
  (await page.request()).fail();
  await nextTask();
  await feedback.updateComplete;
  all.push(...said(feedback));
  swap(navigator, 'onLine', true);
  dispatchEvent(new Event('online'));
  const settled = outcome(feedback);
  (await page.request()).answer('', { status: 503, headers: giveUp });
  await settled;
  all.push(...said(feedback));
  await write(feedback, 'a@b.se '.padEnd(600, 'x'));
  clock.pass(1000);
  await send(feedback);
  all.push(...said(feedback));
  await vote(page, feedback, 'retry');
  all.push(...said(feedback));
  await vote(page, feedback, 'undo');
  all.push(...said(feedback));
  await vote(page, feedback, 'answer-no', 403, { 'X-Vote-Refused': 'page-not-allowed' });
  all.push(...said(feedback));
  page.takeWarnings();
  return all;
}

const missing = (messages: Iterable<Message>, words: string[]) =>
  [...messages]
    .filter((message) => !words.some((said) => pattern(message).test(said)))
    .map((message) => message.join(''));

it('says every message of the catalogue in Swedish', async () => {
  const words = await everything('sv');
  expect(missing(catalogues.get('nb')!.keys(), words)).to.deep.equal([]);
});

for (const language of ['nb', 'nn'])
  it(`says every message in ${language}, and nothing in Swedish`, async () => {
    const words = await everything(language);
    const messages = catalogues.get(language)!;
    expect(missing(messages.values(), words)).to.deep.equal([]);
    const own = [...messages.values()].map((message) => message.join(''));
    const swedish = [...messages.keys()].filter((message) => !own.includes(message.join('')));
    expect(swedish).to.have.length.above(30);
    const slips = swedish.flatMap((message) => words.filter((said) => pattern(message).test(said)));
    expect(slips).to.deep.equal([]);
  });

it('says different things in bokmål and nynorsk', async () => {
  expect((await everything('nb')).join('\n')).to.not.equal((await everything('nn')).join('\n'));
});

describe('dates, amounts and lists', () => {
  const period = { start: '2020-05', end: '2999-12-31' };
  const budget = [{ kind: 'total', amount: 1704753, currency: 'EUR' }];
  const places = ['Torsby', 'Halden', 'Arvika'].map((name) => ({ name }));
  const feed = () =>
    feedOf([project('Alfa', { period, budget, places }, { language: 'en', summary: 'A text.' })], {
      _gransamarbete: { updated: '2026-10-05' },
    });
  const expected = {
    sv: [
      'maj 2020 – december 2999',
      'Torsby, Halden och Arvika',
      'Listan uppdaterad 5 oktober 2026',
      'Språk: engelska',
    ],
    nb: [
      'mai 2020 – desember 2999',
      'Torsby, Halden og Arvika',
      'Listen er oppdatert 5. oktober 2026',
      'Språk: engelsk',
    ],
    nn: [
      'mai 2020 – desember 2999',
      'Torsby, Halden og Arvika',
      'Lista er oppdatert 5. oktober 2026',
      'Språk: engelsk',
    ],
  };
  for (const [lang, [months, names, updated, language]] of Object.entries(expected))
    it(`are written as in ${lang}`, async () => {
      const list = await listOf(feed(), { lang });
      expect(text(part(list, 'card-period'))).to.equal(months);
      expect(terms(part(list, 'card-places'))[1]).to.equal(names);
      // The engines disagree on which side of an amount the code stands in Norwegian.
      expect(terms(part(list, 'card-budget'))[1]).to.match(/^(EUR 1 704 753|1 704 753 EUR)$/);
      expect(texts(list, 'updated')).to.deep.equal([updated]);
      // WebKitGTK writes the names of languages with a capital letter.
      expect(texts(list, 'card-lang').map((words) => words.toLowerCase())).to.deep.equal([language?.toLowerCase()]);
    });

  it('are sorted as in their language', async () => {
    const names = ['Ørje', 'Åmål', 'Zinkgruvan', 'Ängelsberg', 'Arvika', 'Aalen'];
    const feed = feedOf(names.map((name) => project(name, { places: [{ name }] })));
    const order = async (lang: string) => {
      const list = await listOf(feed, { lang, sort: 'title' });
      const options = [...parts(list, 'places')[0]!.querySelectorAll('option')].map(text).slice(1);
      expect(texts(list, 'card-title')).to.deep.equal(options);
      return options;
    };
    expect(await order('sv')).to.deep.equal(['Aalen', 'Arvika', 'Zinkgruvan', 'Åmål', 'Ängelsberg', 'Ørje']);
    const norwegian = ['Arvika', 'Zinkgruvan', 'Ängelsberg', 'Ørje', 'Aalen', 'Åmål'];
    expect([...(await order('nb'))].sort()).to.deep.equal([...norwegian].sort());
    expect(await order('nn')).to.deep.equal(await order('nb'));
    expect((await order('nb')).slice(0, 4)).to.deep.equal(norwegian.slice(0, 4));
  });
});
