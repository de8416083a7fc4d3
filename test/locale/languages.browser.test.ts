import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { feedOf, filterFeed, plain, project } from '../helpers/element-feeds.js';
import { expectSame, holdPage, nextTask, text } from '../helpers/pages.js';
import { part, texts, wrapper } from '../list/harness.js';

holdPage();

const endpoint = 'https://svar.example/votes';
const labels = { sv: 'Sök bland samarbeten', nb: 'Søk blant samarbeid', nn: 'Søk blant samarbeid' };
const areas = { sv: 'Utan insatsområde', nb: 'Uten innsatsområde', nn: 'Utan innsatsområde' };

/** A list that says no language itself. */
function makeList(language = ''): GransamarbeteList {
  const list = document.createElement('gransamarbete-list');
  list.feed = { ...filterFeed(), language };
  return list;
}

async function shown(list: GransamarbeteList): Promise<string> {
  await nextTask();
  await list.updateComplete;
  const language = wrapper(list).lang as keyof typeof labels;
  expect(text(part(list, 'search'))).to.equal(labels[language]);
  expect(texts(list, 'area').at(-1)).to.contain(areas[language]);
  return language;
}

const documentLanguage = document.documentElement.lang;
afterEach(() => {
  document.documentElement.lang = documentLanguage;
});

describe('the language of a list', () => {
  const tags: Record<string, string> = {
    sv: 'sv',
    nb: 'nb',
    nn: 'nn',
    no: 'nb',
    'nb-NO': 'nb',
    'nn-NO': 'nn',
    'sv-FI': 'sv',
    'no-NO': 'nb',
    NO: 'nb',
    SV: 'sv',
    sv_SE: 'sv',
    'nb-Latn-NO': 'nb',
    'no-nyn': 'nn',
  };
  for (const [tag, language] of Object.entries(tags))
    it(`is ${language} for lang="${tag}"`, async () => {
      const list = makeList();
      list.lang = tag;
      await fixture(html`<div lang=${language === 'sv' ? 'nb' : 'sv'}>${list}</div>`);
      expect(await shown(list)).to.equal(language);
    });

  it('is the nearest that we write in: others are skipped', async () => {
    const list = makeList();
    await fixture(html`<div lang="nn"><div lang="en"><div lang="">${list}</div></div></div>`);
    expect(await shown(list)).to.equal('nn');
    list.lang = 'de';
    expect(await shown(list)).to.equal('nn');
  });

  it('is the document’s when nothing nearer says one', async () => {
    document.documentElement.lang = 'nb-NO';
    const list = makeList();
    await fixture(html`<div>${list}</div>`);
    expect(await shown(list)).to.equal('nb');
  });

  it('is the feed’s when nobody says one, and Swedish when not even that does', async () => {
    document.documentElement.lang = 'en';
    const norwegian = makeList('nn-NO');
    const unknown = makeList('en');
    await fixture(html`<div>${norwegian}${unknown}</div>`);
    expect(await shown(norwegian)).to.equal('nn');
    expect(await shown(unknown)).to.equal('sv');
    norwegian.feed = { ...filterFeed(), language: 'nb' };
    expect(await shown(norwegian)).to.equal('nb');
  });

  it('is not the feed’s when the page says one', async () => {
    const list = makeList('nb');
    await fixture(html`<div lang="sv">${list}</div>`);
    expect(await shown(list)).to.equal('sv');
  });

  it('is found up through shadow roots and slots, as the reader sees it', async () => {
    const list = makeList();
    const host = await fixture(html`<div lang="sv">${list}</div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="nn"><slot></slot></section>';
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).innerHTML = '<main lang="nb"><div id="room"></div></main>';
    host.after(outer);
    const inner = makeList();
    outer.shadowRoot!.querySelector('#room')!.append(inner);
    expect(await shown(inner)).to.equal('nb');
    // Reconnected, so that it looks where it now is.
    host.append(list);
    expect(await shown(list)).to.equal('nn');
    outer.remove();
  });
});

describe('a language that changes', () => {
  it('changes the list: its own, a parent’s and the document’s', async () => {
    const list = makeList();
    document.documentElement.lang = 'nb';
    const parent = await fixture<HTMLElement>(html`<div>${list}</div>`);
    const cards = [...list.shadowRoot!.querySelectorAll('li')];
    expect(await shown(list)).to.equal('nb');
    document.documentElement.lang = 'nn';
    expect(await shown(list)).to.equal('nn');
    parent.lang = 'sv';
    expect(await shown(list)).to.equal('sv');
    list.lang = 'nb';
    expect(await shown(list)).to.equal('nb');
    list.removeAttribute('lang');
    expect(await shown(list)).to.equal('sv');
    parent.removeAttribute('lang');
    expect(await shown(list)).to.equal('nn');
    expectSame(list.shadowRoot!.querySelectorAll('li'), cards);
  });

  it('changes it inside of shadow roots, too', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
    outer.attachShadow({ mode: 'open' }).innerHTML = '<main><div id="host"></div></main>';
    const host = outer.shadowRoot!.querySelector('#host')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
    const list = makeList();
    host.shadowRoot!.firstElementChild!.append(list);
    expect(await shown(list)).to.equal('sv');
    outer.shadowRoot!.querySelector('main')!.lang = 'nb';
    expect(await shown(list)).to.equal('nb');
    host.shadowRoot!.querySelector('section')!.lang = 'nn';
    expect(await shown(list)).to.equal('nn');
    outer.lang = 'nb';
    expect(await shown(list)).to.equal('nn');
  });

  it('is seen at another place in the document', async () => {
    const list = makeList();
    const places = await fixture(html`<div><div lang="nb">${list}</div><div lang="nn"></div></div>`);
    expect(await shown(list)).to.equal('nb');
    places.lastElementChild!.append(list);
    expect(await shown(list)).to.equal('nn');
    (places.firstElementChild as HTMLElement).lang = 'sv';
    expect(await shown(list)).to.equal('nn');
    (places.lastElementChild as HTMLElement).lang = 'sv';
    expect(await shown(list)).to.equal('sv');
  });

  it('changes nothing of what the visitor asked for', async () => {
    const list = makeList();
    await fixture(html`<div lang="sv">${list}</div>`);
    list.shadowRoot!.querySelector<HTMLElement>('[value=PO2]')!.click();
    list.lang = 'nb';
    await shown(list);
    expect(list.query.areas).to.deep.equal(['PO2']);
  });
});

it('lets three languages live on one page', async () => {
  const lists = [makeList(), makeList(), makeList()];
  const [sv, nb, nn] = lists as [GransamarbeteList, GransamarbeteList, GransamarbeteList];
  await fixture(html`<div lang="sv">${sv}<div lang="nb">${nb}</div><div lang="nn">${nn}</div></div>`);
  expect([await shown(sv), await shown(nb), await shown(nn)]).to.deep.equal(['sv', 'nb', 'nn']);
  lists.forEach((list) => list.requestUpdate());
  expect([await shown(sv), await shown(nb), await shown(nn)]).to.deep.equal(['sv', 'nb', 'nn']);
});

it('gives the vote the language around it, and tells the collector', async () => {
  const list = document.createElement('gransamarbete-list');
  list.feed = feedOf([project('Alfa'), plain('Beta')]);
  list.feedback = endpoint;
  await fixture(html`<div lang="nn">${list}</div>`);
  await nextTask();
  const feedback = list.shadowRoot!.querySelector('page-feedback')!;
  await feedback.updateComplete;
  expect(text(part(feedback, 'question'))).to.equal('Var denne sida nyttig?');
  list.lang = 'nb';
  await nextTask();
  await feedback.updateComplete;
  expect(text(part(feedback, 'question'))).to.equal('Var denne siden nyttig?');
});
