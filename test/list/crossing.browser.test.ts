import { expect } from '@open-wc/testing';
import { feedOf, institution, project } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { control, listOf, parts, search, texts, titles } from './harness.js';

holdPage();

const norwegian = { language: 'nb' };
const feed = () =>
  feedOf([
    project('Innovation i skogen'),
    project('Innovasjon i skogen', {}, norwegian),
    project('Båda', { translations: { nb: { title: 'Begge', summary: 'Reiser' } } }, { summary: 'Resor' }),
    project('Utan språk', {}, { language: '', summary: 'Tekstiler' }),
    institution('Fabrikken', norwegian),
  ]);

const card = (list: HTMLElement, title: string): HTMLElement =>
  parts(list, 'card').find(({ textContent }) => textContent.includes(title))!;
const line = (list: HTMLElement, title: string): string | undefined =>
  card(list, title).querySelector('[part=card-match]')?.textContent;

describe('a card that another spelling has found', () => {
  it('says so, in words and with the two languages', async () => {
    const list = await listOf(feed());
    await search(list, 'innovation');
    expect(titles(list)).to.deep.equal(['Innovation i skogen', 'Innovasjon i skogen']);
    expect(line(list, 'Innovasjon')).to.match(/^Träff på norskt bokmål \(sv → nb\)$/i);
    expect(parts(list, 'card-match')).to.have.length(1);
  });

  it('says it in the language of the list', async () => {
    for (const [lang, words] of [
      ['nb', /^Treff på svensk \(nb → sv\)$/i],
      ['nn', /^Treff på svensk \(nn → sv\)$/i],
    ] as const) {
      const list = await listOf(feed(), { lang });
      await search(list, 'innovasjon');
      expect(line(list, 'Innovation')).to.match(words);
    }
  });

  it('says the other country when the text is in the language of the list', async () => {
    const list = await listOf(feed(), { lang: 'nb' });
    await search(list, 'innovation');
    expect(line(list, 'Innovasjon')).to.match(/^Treff på norsk bokmål \(sv → nb\)$/i);
  });

  it('says it when it is an institution, too', async () => {
    const list = await listOf(feed());
    await search(list, 'fabriker');
    expect(texts(list, 'card-match')).to.have.length(1);
  });
});

describe('a card says nothing of languages', () => {
  it('when what is written stands in it, in any language', async () => {
    const list = await listOf(feed());
    for (const words of ['resor', 'reiser', 'skogen', '']) {
      await search(list, words);
      expect(titles(list)).not.to.deep.equal([]);
      expect(texts(list, 'card-match'), words).to.deep.equal([]);
    }
  });

  it('when nobody knows the language of its text', async () => {
    const list = await listOf(feedOf([project('Tekstiler'), project('Annat')], { language: '' }));
    await search(list, 'textil');
    expect(titles(list)).to.deep.equal(['Tekstiler']);
    expect(texts(list, 'card-match')).to.deep.equal([]);
  });

  it('any more, as soon as the search is another one, in the same card', async () => {
    const list = await listOf(feed());
    await search(list, 'innovation');
    const found = card(list, 'Innovasjon');
    await search(list, 'innovasjon');
    expect(card(list, 'Innovasjon')).to.equal(found);
    expect(line(list, 'Innovasjon')).to.equal(undefined);
    expect(line(list, 'Innovation')).not.to.equal(undefined);
    await search(list, '');
    expect(texts(list, 'card-match')).to.deep.equal([]);
  });
});

it('other words, from an optional script, are searched for at once and in that list only', async () => {
  const [list, other] = [await listOf(feed()), await listOf(feed())];
  for (const one of [list, other]) await search(one, 'nyskapande');
  expect(titles(list)).to.deep.equal([]);
  list.alternatives = (word) => (word === 'nyskapande' ? ['innovasjon'] : []);
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Innovation i skogen', 'Innovasjon i skogen']);
  expect(titles(other)).to.deep.equal([]);
  expect(control(list, '[part~=card-match]').textContent).to.match(/sv → nb|nb → sv/);
});
