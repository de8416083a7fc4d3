import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import { details, holdPage, nextTask, swap } from '../helpers/pages.js';
import { closeTestPages, openPage, until } from '../helpers/test-page.js';
import { HeldClock } from './clock.js';
import { areaBox, choosePlace, click, endedBox, listOf, part, parts, search, states, titles } from './harness.js';
import { address, go, holdHistory, listAt, setAddress } from './url-harness.js';
import { endpoint, pressed, vote } from './vote-harness.js';

const page = holdPage();
const held = holdHistory();

describe('a list writes nothing', () => {
  it('when it loads, whatever stands in the address', async () => {
    for (const before of ['', '?g-area=PO1&g-q=skog', '?g-more=x&g-area=po2', '#g-finns-inte']) {
      const list = await listAt(before, { selected: 'PO4' });
      await nextTask();
      list.remove();
    }
    expect(held.steps).to.deep.equal([]);
  });

  it('when a script changes attributes', async () => {
    const list = await listAt('?g-q=skog', { selected: 'PO1' });
    const changes = {
      selected: 'PO2',
      areas: 'PO1 PO2',
      ended: 'show',
      'page-size': '1',
      lang: 'nb',
      'url-state': 'h',
    };
    for (const [name, value] of Object.entries(changes)) {
      list.setAttribute(name, value);
      await list.updateComplete;
    }
    await nextTask();
    expect(held.steps).to.deep.equal([]);
    expect(list.query.areas).to.deep.equal(['PO2']);
  });

  it('without url-state, or with an empty one, whatever the visitor does', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    setAddress('?g-area=PO2&-area=PO2&null-area=PO2');
    for (const attributes of [{}, { 'url-state': '' }]) {
      const list = await listOf(filterFeed(), { 'page-size': '1', ...attributes });
      expect(list.query.areas).to.deep.equal([]);
      await click(list, areaBox(list, 'PO1'));
      await choosePlace(list, 'Arvika');
      await click(list, endedBox(list));
      await search(list, 'beta');
      clock.pass(1000);
      await click(list, part(list, 'clear'));
      await click(list, parts(list, 'more')[0]!);
      await nextTask();
      await click(list, areaBox(list, 'PO1'));
      dispatchEvent(new PopStateEvent('popstate'));
      expect(list.query.areas).to.deep.equal(['PO1']);
    }
    expect(held.steps).to.deep.equal([]);
  });
});

describe('the attribute', () => {
  it('takes what stands under another prefix when it changes', async () => {
    const list = await listAt('?g-area=PO1&h-area=PO2');
    list.setAttribute('url-state', 'h');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Gränskommittén']);
    await click(list, areaBox(list, 'PO2'));
    expect(address()).to.equal('/sida?g-area=PO1');
  });
});

describe('a bad address', () => {
  const bad = [
    '?g-more=-1',
    '?g-more=x',
    '?g-more=0.0.0',
    `?g-more=${'9'.repeat(400)}`,
    '?g-area=finns-inte',
    '?g-area=__proto__&g-place=constructor',
    '?g-place=finns%20inte',
    `?g-q=${'sol+'.repeat(2500)}`,
    '?g-q=%E5%zz%00&g-ended=%',
    `?${'g-area=PO1&'.repeat(900)}`,
  ];
  for (const search of bad)
    it(`shows a list that works: ${search.slice(0, 40)}`, async () => {
      const list = await listAt(search, { 'page-size': '2' });
      expect(states(list)).to.include('ready');
      await click(list, endedBox(list));
      expect(held.steps).to.have.length(1);
      // What is unknown is a filter like any other, and can be cleared.
      await click(list, part(list, 'clear'));
      expect(address()).to.equal('/sida');
      expect(titles(list)).to.deep.equal(['Alfa', 'Beta', 'Gränskommittén']);
    });
});

describe('where nothing can be written', () => {
  const refuse = () => {
    throw new DOMException('Too many calls', 'SecurityError');
  };

  it('a list filters as it does elsewhere', async () => {
    swap(history, 'pushState', refuse);
    const list = await listAt('?g-area=PO2');
    const told = details(list, 'gransamarbete-filter');
    await click(list, endedBox(list));
    await click(list, areaBox(list, 'PO2'));
    await nextTask();
    expect(titles(list)).to.have.length(7);
    expect(told).to.have.length(2);
    expect(address()).to.equal('/sida?g-area=PO2');
  });

  it('because the visitor wrote half a character, the search is done all the same', async () => {
    const clock = new HeldClock('2026-11-23T12:00:00Z');
    const list = await listAt('');
    const told = details(list, 'gransamarbete-filter');
    await search(list, '\ud83c');
    clock.pass(1000);
    expect(told).to.have.length(1);
    expect(titles(list)).to.deep.equal([]);
  });

  it('a preview, a page without an address, shows a list that filters and finds nothing in its fragment', async () => {
    // The frame is a page of its own; what this page holds is not for it.
    page.release();
    const { document, window } = await openPage({ body: '<iframe width="600" height="400"></iframe>' });
    const frame = document.querySelector('iframe')!;
    const feed = JSON.stringify(filterFeed()).replaceAll('<', '\\u003c');
    frame.srcdoc = `<!doctype html><html lang="sv"><script src="/test/helpers/page-recorder.js"></script>
      <gransamarbete-list url-state="g"></gransamarbete-list><script type="module">
      import '/src/define.ts';
      document.querySelector('gransamarbete-list').feed = ${feed};</script>`;
    const list = await until(() => {
      const found = frame.contentDocument?.querySelector('gransamarbete-list');
      return found?.shadowRoot?.querySelector('[name=area]') && found;
    });
    await click(list, areaBox(list, 'PO2'));
    await click(list, endedBox(list));
    expect(titles(list)).to.deep.equal(['Beta', 'Gamma', 'Gränskommittén']);
    expect(frame.contentDocument!.URL).to.match(/^about:srcdoc/);
    frame.contentWindow!.location.hash = '#g-project-1';
    await nextTask();
    const recorded = [window.recorded, Reflect.get(frame.contentWindow!, 'recorded') as typeof window.recorded];
    expect(recorded.flatMap(({ errors }) => errors)).to.deep.equal([]);
    closeTestPages();
  });
});

describe('a vote', () => {
  it('does not begin anew when the filters change, nor on the way back', async () => {
    const list = await listAt('?a=1', { feedback: endpoint });
    const feedback = list.shadowRoot!.querySelector('page-feedback')!;
    await feedback.updateComplete;
    const first = await vote(page, feedback, 'answer-yes');
    await click(list, areaBox(list, 'PO1'));
    await click(list, endedBox(list));
    await go(-1);
    await feedback.updateComplete;
    expect(pressed(feedback)).to.deep.equal(['yes']);
    const second = await vote(page, feedback, 'answer-no');
    expect(second).to.include({ id: first.id, revision: '1', page: `${location.origin}/sida` });
    expect(address()).to.equal('/sida?a=1&g-area=PO1');
  });
});
