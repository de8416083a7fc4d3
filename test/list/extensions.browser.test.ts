import { expect } from '@open-wc/testing';
import { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { version } from '../../src/shared/version.js';
import { feedOf, project } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';
import { listOf, makeList, place, titles } from './harness.js';

const page = holdPage();
const feed = () => feedOf([project('Alfa')]);

/** The lists that an extension is told of from now on, oldest first. What was used once stays for the rest of the file. */
function told(): GransamarbeteList[] {
  const lists: GransamarbeteList[] = [];
  GransamarbeteList.use((list) => lists.push(list));
  return lists;
}

describe('an extension', () => {
  it('is told at once of every list that is there, in the order in which they came', async () => {
    const [first, second] = [await listOf(feed()), await listOf(feed())];
    expect(told().filter((list) => list === first || list === second)).to.deep.equal([first, second]);
  });

  it('is told of each list that comes, whoever puts it there', async () => {
    const lists = told();
    const before = lists.length;
    const made = await listOf(feed());
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<gransamarbete-list src="data:,"></gransamarbete-list>';
    const inner = host.shadowRoot!.querySelector('gransamarbete-list');
    expect(lists.slice(before)).to.deep.equal([made, inner]);
    host.remove();
  });

  it('is told again each time that a list comes back or is moved', async () => {
    const list = await listOf(feed());
    const lists = told();
    const times = () => lists.filter((one) => one === list).length;
    expect(times()).to.equal(1);
    const place = list.parentElement!;
    list.remove();
    expect(times()).to.equal(1);
    place.append(list);
    expect(times()).to.equal(2);
    place.prepend(list);
    expect(times()).to.equal(3);
    expect(titles(list)).to.deep.equal(['Alfa']);
  });

  it('is never told of a list that is not in a document', async () => {
    const gone = await listOf(feed());
    gone.remove();
    const never = makeList();
    const lists = told();
    document.createElement('div').append(never);
    expect(lists.includes(gone) || lists.includes(never)).to.equal(false);
  });

  it('meets a list whose properties and events it can use', async () => {
    const loaded: unknown[] = [];
    const wanted = makeList();
    GransamarbeteList.use((list) => {
      if (list === wanted) list.addEventListener('gransamarbete-load', () => loaded.push(list.shadowRoot !== null));
    });
    wanted.feed = feed();
    await place(wanted);
    await wanted.updateComplete;
    expect(loaded).to.deep.equal([true]);
  });
});

it('a list knows what it has warned of, in the words of the console, each once', async () => {
  const list = await listOf(feed(), { sort: 'colour', 'page-size': 'many' });
  list.requestUpdate();
  await list.updateComplete;
  const warnings = page.takeWarnings();
  expect(list.warnings.map((warning) => `gransamarbete-list: ${warning}`)).to.deep.equal(warnings);
  expect(warnings).to.have.length(2);
  expect((await listOf(feed())).warnings).to.deep.equal([]);
});

it('the class knows which versions the page has loaded', () => {
  expect(GransamarbeteList.copies).to.deep.equal([version]);
});
