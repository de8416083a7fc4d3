import { expect } from '@open-wc/testing';
import { ended, feedOf, fullProject, institution, project, upcoming } from '../helpers/element-feeds.js';
import { holdPage, text } from '../helpers/pages.js';
import { HeldClock } from './clock.js';
import { control, listOf, part, parts, terms, texts, titles } from './harness.js';

const page = holdPage();

/** A list with one project, on a day. */
function listOn(day: string, fields: object, item: object = {}) {
  new HeldClock(`${day}T12:00:00Z`);
  return listOf(feedOf([project('Alfa', { ...fields }, { ...item })]), { ended: 'show' });
}

describe('a card', () => {
  it('names its areas, each with its part', async () => {
    const list = await listOf(feedOf([fullProject()]));
    expect(texts(list, 'card-area')).to.deep.equal(['En grönare gränsregion', 'En smartare gränsregion']);
    expect(parts(list, 'card-area').map((area) => area.getAttribute('part'))).to.deep.equal([
      'card-area po2',
      'card-area po1',
    ]);
    expect(part(list, 'card').getAttribute('part')).to.equal('card po2');
  });

  it('names an area that is unknown, and one that the feed names', async () => {
    const focusAreas = [{ id: 'X9', label: { sv: 'Eget område', nb: 'Eget område' } }];
    const items = [project('Alfa', { focusArea: ['X9'] }), project('Beta', { focusArea: ['Y7'] }), project('Gamma')];
    const list = await listOf(feedOf(items, { _gransamarbete: { focusAreas } }));
    expect(texts(list, 'card-area')).to.deep.equal(['Eget område', 'Y7']);
    expect(parts(list, 'card').map((card) => card.getAttribute('part'))).to.deep.equal(Array(3).fill('card other'));
  });

  it('links its title, and nothing else of it', async () => {
    const list = await listOf(feedOf([fullProject(), project('Utan')]));
    const links = parts(list, 'card-link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://projekt.example/gron']);
    expect(text(links[0])).to.equal('Grön gräns');
    expect(links[0]!.hasAttribute('target')).to.be.false;
    expect(titles(list)).to.deep.equal(['Grön gräns', 'Utan']);
  });

  it('sets the Swedish owner before the Norwegian one, whoever comes first, and the others below', async () => {
    const list = await listOf(feedOf([fullProject()]));
    expect(terms(part(list, 'card-partners'))).to.deep.equal([
      'Svensk projektägare',
      'Torsby kommun',
      'Norsk projektägare',
      'Viken fylke',
      'Övriga partner',
      'Glava och Halden',
    ]);
    const [swedish, norwegian] = part(list, 'card-partners').querySelectorAll('dd');
    expect(swedish!.getBoundingClientRect().top).to.equal(norwegian!.getBoundingClientRect().top);
    expect(swedish!.getBoundingClientRect().right).to.be.at.most(norwegian!.getBoundingClientRect().left);
    expect(control(list, '[part=card-partners] a').getAttribute('href')).to.equal('https://viken.example/');
  });

  it('calls an owner from elsewhere by what it is', async () => {
    const partners = [{ name: 'Nordregio', country: 'FI', role: 'lead' }];
    const list = await listOf(feedOf([project('Alfa', { partners })]));
    expect(terms(part(list, 'card-partners'))).to.deep.equal(['Projektägare', 'Nordregio']);
  });

  it('tells its places, and its budget with the codes of the currencies', async () => {
    const list = await listOf(feedOf([fullProject()]));
    expect(terms(part(list, 'card-places'))).to.deep.equal(['Platser', 'Torsby och Halden']);
    const budget = terms(part(list, 'card-budget'));
    expect(budget).to.deep.equal(['Total budget', '1 704 753 EUR', 'Norska IR-medel', '2 500 000 NOK']);
  });

  it('tells nothing that the feed does not', async () => {
    const list = await listOf(feedOf([project('Alfa', { period: {} })]));
    expect(text(part(list, 'card'))).to.equal('Alfa');
    for (const name of ['status', 'text', 'period', 'partners', 'places', 'budget', 'lang', 'area', 'link'])
      expect(parts(list, `card-${name}`), name).to.deep.equal([]);
  });

  it('shows the start of the text when there is no summary', async () => {
    const content_text = 'ord '.repeat(200);
    const list = await listOf(feedOf([project('Alfa', {}, { content_text })]));
    expect(text(part(list, 'card-text'))).to.match(/^(ord ){60,75}ord…$/);
  });
});

describe('status and period', () => {
  const cases: [string, string, object, string, string, string | undefined][] = [
    ['ongoing', '2026-11-23', { start: '2024-11', end: '2028-11' }, 'Pågår', 'november 2024 – november 2028', '50%'],
    [
      'upcoming',
      '2026-11-23',
      { start: '2027-02', end: '2028' },
      'Startar februari 2027',
      'februari 2027 – 2028',
      '0%',
    ],
    ['ended', '2026-11-23', { start: '2020', end: '2025-04-30' }, 'Avslutat april 2025', '2020 – april 2025', '100%'],
    ['without end', '2026-11-23', { start: '2020-05' }, 'Pågår', 'från maj 2020', undefined],
    ['without start', '2026-11-23', { end: '2029-05' }, 'Pågår', 'till maj 2029', undefined],
    ['in its last month', '2026-11-23', { start: '2020', end: '2026-11' }, 'Pågår', '2020 – november 2026', '100%'],
    [
      'over in half a year',
      '2026-11-23',
      { end: '2027-05' },
      'Pågår',
      'till maj 2027 · avslutas om 6 månader',
      undefined,
    ],
    ['over later', '2026-11-23', { end: '2027-06' }, 'Pågår', 'till juni 2027', undefined],
  ];

  for (const [name, day, period, status, words, width] of cases)
    it(`are said and drawn: ${name}`, async () => {
      const list = await listOn(day, { period });
      expect(text(part(list, 'card-status'))).to.equal(status);
      expect(text(part(list, 'card-period'))).to.equal(words);
      const bar = part(list, 'card-period').querySelector('svg rect:last-of-type');
      const drawn = bar?.getAttribute('width');
      expect(drawn).to.equal(width);
      if (!bar) return;
      expect(bar.closest('svg')!.getAttribute('aria-hidden')).to.equal('true');
      const rail = part(list, 'card-period').querySelector('svg')!.getBoundingClientRect().width;
      expect(bar.getBoundingClientRect().width / rail).to.be.closeTo(parseFloat(width!) / 100, 0.01);
    });

  it('are marked on an ended project, in words and parts', async () => {
    const list = await listOf(feedOf([project('Alfa', { period: ended }), project('Beta', { period: upcoming })]), {
      ended: 'show',
    });
    expect(parts(list, 'card').map((card) => card.getAttribute('part'))).to.deep.equal([
      'card other ended',
      'card other',
    ]);
    expect(parts(list, 'card-status').map((status) => status.getAttribute('part'))).to.deep.equal([
      'card-status ended',
      'card-status',
    ]);
  });

  it('are not hidden from a project without dates, and no status is made up', async () => {
    const list = await listOn('2026-11-23', { period: { start: '2027-02-31' } });
    expect(page.takeWarnings()).to.have.length(1);
    expect(titles(list)).to.deep.equal(['Alfa']);
    expect(parts(list, 'card-status')).to.deep.equal([]);
  });

  it('are one month for all who read it, wherever they sit', async () => {
    const list = await listOn('2026-11-23', { period: { start: '2024-01-01', end: '2028-12-31' } });
    expect(text(part(list, 'card-period'))).to.equal('januari 2024 – december 2028');
  });
});

it('shows institutions in a section of their own, as a link and a line', async () => {
  const items = [
    institution('Gränskommittén', { url: 'https://kommitten.example/', summary: 'Råd.' }),
    institution('Nordiska rådet'),
    project('Alfa', { programme: '2021TC16RFCB015' }),
  ];
  const list = await listOf(feedOf(items));
  expect(texts(list, 'section-title')).to.deep.equal([
    'Projekt inom Interreg Sverige–Norge',
    'Institutionella gränssamarbeten',
  ]);
  expect(titles(list)).to.deep.equal(['Alfa', 'Gränskommittén', 'Nordiska rådet']);
  expect(parts(list, 'institution')).to.have.length(2);
  expect(texts(list, 'card-text')).to.deep.equal(['Råd.']);
  expect(control(list, '[part~=institution] a').getAttribute('href')).to.equal('https://kommitten.example/');
});

it('calls projects Interreg only when all of them are of that programme', async () => {
  const list = await listOf(feedOf([project('Alfa', { programme: '2021TC16RFCB015' }), project('Beta')]));
  expect(texts(list, 'section-title')).to.deep.equal(['Projekt']);
});
