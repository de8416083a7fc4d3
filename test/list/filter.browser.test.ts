import { expect } from '@open-wc/testing';
import { ended, feedOf, filterFeed, institution, project } from '../helpers/element-feeds.js';
import { expectSame, holdPage, text } from '../helpers/pages.js';
import {
  areaBox,
  choosePlace,
  click,
  control,
  endedBox,
  listOf,
  part,
  parts,
  placeField,
  search,
  searchField,
  states,
  texts,
  titles,
} from './harness.js';

holdPage();

const open = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Gränskommittén'];

describe('the filter by place', () => {
  it('is a native select of all places, in the order of their names', async () => {
    const list = await listOf(filterFeed());
    expect([...placeField(list).options].map(text)).to.deep.equal(['Alla platser', 'Arvika', 'Säffle', 'Ørje']);
    expect(text(part(list, 'places').querySelector('label'))).to.equal('Plats');
    expectSame([part(list, 'places').querySelector('label')!.control], [placeField(list)]);
  });

  it('shows what is done there, and all again', async () => {
    const list = await listOf(filterFeed());
    await choosePlace(list, 'Arvika');
    expect(titles(list)).to.deep.equal(['Beta', 'Delta']);
    expect(list.query.places).to.deep.equal(['Arvika']);
    await choosePlace(list, '');
    expect(titles(list)).to.deep.equal(open);
    expect(list.query.places).to.deep.equal([]);
  });

  it('is there as soon as two places occur, and not before', async () => {
    const places = [{ name: 'Arvika' }];
    const one = await listOf(feedOf([project('Alfa', { places }), project('Beta', { places })]));
    expect(parts(one, 'places')).to.deep.equal([]);
    const two = await listOf(feedOf([project('Alfa', { places }), project('Beta', { places: [{ name: 'Ørje' }] })]));
    expect(parts(two, 'places')).to.have.length(1);
  });
});

describe('the search', () => {
  for (const words of ['miljø', 'miljö', 'MILJÖ', 'miljo'])
    it(`finds both languages with ${words}`, async () => {
      const list = await listOf(filterFeed());
      await search(list, words);
      expect(titles(list)).to.deep.equal(['Beta', 'Gamma']);
    });

  it('finds titles, texts, places and institutions, and wants every word', async () => {
    const list = await listOf(filterFeed());
    await search(list, 'skogen');
    expect(titles(list)).to.deep.equal(['Alfa', 'Gamma', 'Gränskommittén']);
    await search(list, 'skogen teknik');
    expect(titles(list)).to.deep.equal(['Alfa']);
    await search(list, 'orje');
    expect(titles(list)).to.deep.equal(['Gamma']);
  });

  it('takes every character for itself', async () => {
    const list = await listOf(filterFeed());
    for (const words of ['.*', '(', '[a-z]', '\\', 'a|b']) {
      await search(list, words);
      expect(titles(list), words).to.deep.equal([]);
    }
  });

  it('has a label, and does not leave the page when it is submitted', async () => {
    const list = await listOf(filterFeed());
    const field = searchField(list);
    expect(field.labels).to.have.length(1);
    expect(text(field.labels![0])).to.equal('Sök bland samarbeten');
    const submit = new SubmitEvent('submit', { cancelable: true, bubbles: true });
    expect(field.form!.dispatchEvent(submit)).to.be.false;
  });
});

describe('ended projects', () => {
  it('are hidden behind a control that says how many there are', async () => {
    const list = await listOf(filterFeed());
    expect(titles(list)).to.deep.equal(open);
    expect(text(part(list, 'ended'))).to.match(/^Visa avslutade ?2$/);
    await click(list, endedBox(list));
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gamma', 'Delta', 'Gammal', 'Äldre', 'Gränskommittén']);
    expect(texts(list, 'status')).to.deep.equal(['Visar 7 av 7 samarbeten']);
    await click(list, endedBox(list));
    expect(titles(list)).to.deep.equal(open);
  });

  it('are counted as far as they match the rest', async () => {
    const list = await listOf(filterFeed());
    await search(list, 'skogen');
    expect(text(part(list, 'ended'))).to.match(/1$/);
  });

  it('have no control when there are none', async () => {
    const list = await listOf(feedOf([project('Alfa'), project('Beta')]));
    expect(list.shadowRoot!.querySelector('[part=ended]')).to.not.exist;
  });

  it('are shown, marked, under a line that says so when every project is over, without a control', async () => {
    const period = ended;
    const list = await listOf(feedOf([project('Alfa', { period }), project('Beta', { period }), institution('Rådet')]));
    expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Rådet']);
    expect(parts(list, 'ended').map(({ localName }) => localName)).to.not.contain('label');
    expect(text(list.shadowRoot)).to.contain('Alla projekt i listan är avslutade.');
    expect(texts(list, 'card-status')).to.deep.equal(['Avslutat april 2021', 'Avslutat april 2021']);
    expect(parts(list, 'clear')).to.deep.equal([]);
  });
});

describe('“Rensa filter”', () => {
  it('is there as soon as anything is set, and takes all of it back', async () => {
    const list = await listOf(filterFeed());
    const steps = [
      () => click(list, areaBox(list, 'PO1')),
      () => choosePlace(list, 'Arvika'),
      () => search(list, 'möten'),
      () => click(list, endedBox(list)),
    ];
    for (const step of steps) {
      expect(parts(list, 'clear')).to.deep.equal([]);
      await step();
      expect(texts(list, 'clear')).to.deep.equal(['Rensa filter']);
      await click(list, part(list, 'clear'));
      expect(titles(list)).to.deep.equal(open);
    }
    expect(parts(list, 'clear')).to.deep.equal([]);
    expect(list.query).to.deep.equal({ areas: [], places: [], search: '', ended: false });
    expect([areaBox(list, 'PO1').checked, endedBox(list).checked]).to.deep.equal([false, false]);
    expect([placeField(list).value, searchField(list).value]).to.deep.equal(['', '']);
  });
});

describe('when nothing matches', () => {
  it('says so, and names the way out, which stands beside it', async () => {
    const list = await listOf(filterFeed());
    await search(list, 'finns inte');
    expect(text(part(list, 'empty'))).to.equal(
      'Inga samarbeten passar ditt urval. Ta bort ett filter eller sök på något annat.',
    );
    expect(texts(list, 'clear')).to.deep.equal(['Rensa filter']);
    expect(texts(list, 'status')).to.deep.equal(['Visar 0 av 5 samarbeten']);
    expect(states(list)).to.deep.equal(['ready', 'empty']);
    expect(parts(list, 'section')).to.deep.equal([]);
    await click(list, part(list, 'clear'));
    expect(titles(list)).to.deep.equal(open);
    expect(states(list)).to.deep.equal(['ready']);
  });

  it('still says how many ended ones match', async () => {
    const list = await listOf(filterFeed());
    await search(list, 'resor');
    expect(titles(list)).to.deep.equal([]);
    expect(text(part(list, 'ended'))).to.match(/1$/);
    await click(list, endedBox(list));
    expect(titles(list)).to.deep.equal(['Äldre']);
  });

  it('lets the page say it in its own words, and keeps the way out', async () => {
    const list = await listOf(filterFeed(), {}, '<p slot="empty" id="own">Skriv till oss.</p>');
    expect(list.querySelector('#own')!.getBoundingClientRect().height).to.equal(0);
    await search(list, 'finns inte');
    expect(list.querySelector('#own')!.getBoundingClientRect().height).to.be.above(0);
    expect(control(list, '[part=empty] p').getBoundingClientRect().height).to.equal(0);
    expect(texts(list, 'clear')).to.deep.equal(['Rensa filter']);
  });
});
