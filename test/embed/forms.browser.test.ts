import { expect } from '@open-wc/testing';
import { closeTestPages, openPage, order, orderFeed, until } from '../helpers/test-page.js';
import { feedOf } from '../helpers/element-feeds.js';
import {
  cards,
  editorForms,
  fallback,
  forms,
  frames,
  isSeen,
  lists,
  orderCollector,
  orderProjects,
  script,
  silence,
} from './harness.js';

const open = (body: string) => openPage({ head: script, body });

describe('an embed form', () => {
  afterEach(closeTestPages);

  it('that is a link alone in its paragraph gives way to the list, with the paragraph as its fallback', async () => {
    const feed = await orderProjects();
    const page = await open(`<h1>Om oss</h1>${forms.link({ src: feed.address })}<p>Mer</p>`);
    await cards(page);
    const [list] = lists(page);
    expect(list!.parentElement).to.equal(page.document.body);
    expect(list!.previousElementSibling!.localName).to.equal('h1');
    expect([...list!.children].map(({ localName }) => localName)).to.deep.equal(['p']);
    expect(list!.querySelector('p > a')!.getAttribute('href')).to.match(/^\/lista\.html\?embed=/);
    expect(list!.nextElementSibling!.textContent).to.equal('Mer');
  });

  it('that is a link in a sentence leaves the sentence alone', async () => {
    const feed = await orderProjects();
    const link = forms.link({ src: feed.address }).replace(/<\/?p>/g, '');
    const page = await open(`<p>Se ${link} eller fråga oss.</p>`);
    await cards(page);
    const [list] = lists(page);
    expect(list!.parentElement!.localName).to.equal('p');
    expect(list!.previousSibling!.textContent).to.equal('Se ');
    expect(list!.nextSibling!.textContent).to.equal(' eller fråga oss.');
    expect([...list!.children].map(({ localName }) => localName)).to.deep.equal(['a']);
  });

  it('that is a link beside a picture leaves the picture alone', async () => {
    const feed = await orderProjects();
    const link = forms.link({ src: feed.address }).replace(/<\/?p>/g, '');
    const page = await open(`<p><img alt="Karta" width="9" height="9">${link}</p>`);
    await cards(page);
    expect(isSeen(page.document.querySelector('img')!)).to.equal(true);
  });

  it('that is a div holds the list, which takes all that stood in it', async () => {
    const feed = await orderProjects();
    const page = await open(forms.div({ src: feed.address }).replace(fallback, `Text <b>och</b> ${fallback}`));
    await cards(page);
    const [list] = lists(page);
    expect(list!.parentElement!.hasAttribute('data-gransamarbete')).to.equal(true);
    expect(list!.parentElement!.childNodes).to.have.length(1);
    expect(list!.innerHTML).to.equal(`Text <b>och</b> ${fallback}`);
  });

  it('that is a div with nothing in it is a form, too, with or without a name', async () => {
    const feed = await orderProjects();
    const settings = `data-src="${feed.address}"`;
    const page = await open(
      `<div data-gransamarbete ${settings}></div><div data-gransamarbete="gransamarbete-list" ${settings}></div>`,
    );
    await cards(page);
    expect(lists(page)).to.have.length(2);
  });

  for (const [kind, write] of Object.entries(forms)) {
    it(`shows what it has to visitors until the list is there: ${kind}`, async () => {
      const feed = await orderFeed(feedOf([]), { delay: 400 });
      const page = await open(write({ src: feed.address }));
      const list = await page.find('gransamarbete-list');
      expect(isSeen(list.querySelector('a')!)).to.equal(true);
      await until(() => list.matches(':state(ready)'));
      expect(isSeen(list.querySelector('a')!)).to.equal(false);
    });

    it(`shows what it has to visitors when the feed fails: ${kind}`, async () => {
      const feed = await order({ status: 404 });
      const page = await open(write({ src: feed.address }));
      const list = await page.find('gransamarbete-list');
      await until(() => list.matches(':state(failed)'));
      expect(isSeen(list.querySelector('a')!)).to.equal(true);
      expect(page.window.recorded.errors).to.deep.equal([]);
    });

    it(`may ask for the vote alone: ${kind}`, async () => {
      const collector = await orderCollector();
      const page = await open(
        write({ endpoint: `${collector.address}votes`, question: 'Fann du det?' }, 'page-feedback'),
      );
      const vote = await page.find('page-feedback');
      const question = await until(() => vote.shadowRoot?.querySelector('[part=question]'));
      expect(question.textContent.trim()).to.equal('Fann du det?');
      expect(lists(page)).to.have.length(0);
      vote.shadowRoot!.querySelector<HTMLElement>('[part~=answer-yes]')!.click();
      await until(() => vote.matches(':state(sent)'));
      const [request, ...others] = await collector.requests();
      expect(request!.body).to.contain('answer=yes');
      expect(others).to.deep.equal([]);
    });
  }

  it('in another form is the fallback of that one, not a list in the list', async () => {
    const feed = await orderProjects();
    const inner = forms.link({ src: feed.address });
    const page = await open(
      forms.div({ src: feed.address }).replace(fallback, inner) + forms.link({ src: feed.address }),
    );
    await cards(page);
    await frames(page);
    expect(lists(page)).to.have.length(2);
    expect(page.document.querySelector('gransamarbete-list gransamarbete-list')).to.equal(null);
  });

  it('in the fallback of an element stays a link', async () => {
    const feed = await orderProjects();
    const page = await open(forms.element({ src: feed.address }).replace(fallback, forms.link({ src: feed.address })));
    await cards(page);
    await frames(page);
    expect(lists(page)).to.have.length(1);
  });

  it('is taken once, however often it is moved or changed around', async () => {
    const feed = await orderProjects();
    const page = await open(`<main>${forms.div({ src: feed.address })}${forms.link({ src: feed.address })}</main>`);
    await cards(page);
    const [first, second] = lists(page);
    const main = page.document.querySelector('main')!;
    for (let turn = 0; turn < 10; turn++) {
      main.append(main.firstElementChild!);
      main.append(page.document.createElement('hr'));
      await frames(page, 1);
    }
    expect(lists(page)).to.have.members([first, second]);
    expect(page.window.recorded).to.deep.equal(silence);
  });

  const strangers = {
    'a link to somewhere else': '<a href="/video?embed=player">Film</a>',
    'a link with an empty name': '<a href="/lista.html?embed=">Lista</a>',
    'a link whose parameter only ends so': '<a href="/lista.html?noembed=1">Lista</a>',
    'a link that names it behind the hash': '<a href="/lista.html#embed=gransamarbete-list">Lista</a>',
    'a link with another element': '<a href="/lista.html?embed=iframe">Lista</a>',
    'a link that is none': '<a href="https://[?embed=gransamarbete-list">Lista</a>',
    'a div with another name': '<div data-gransamarbete="script">Lista</div>',
    'a div whose name only starts so': '<div data-gransamarbete-theme="dark">Lista</div>',
  };
  for (const [name, html] of Object.entries(strangers))
    it(`is not ${name}`, async () => {
      const feed = await orderProjects();
      const page = await open(`<section>${html}</section>${forms.div({ src: feed.address })}`);
      await cards(page);
      await frames(page);
      expect(page.document.querySelector('section')!.innerHTML).to.equal(html);
      expect(lists(page)).to.have.length(1);
      expect(page.window.recorded.errors).to.deep.equal([]);
    });

  it('takes the language of the part of the page it stands in', async () => {
    const feed = await orderProjects();
    for (const write of Object.values(editorForms)) {
      const page = await open(`<section lang="nn">${write({ src: feed.address })}</section>`);
      await cards(page);
      expect(lists(page)[0]!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('nn');
    }
  });
});
