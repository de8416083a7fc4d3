import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';

const page = holdPage();

class SomebodyElse extends HTMLElement {}

// In a document of its own: a name that is taken stays taken.
it('leaves its vote out when the name belongs to somebody else, warns once, and shows the list', async () => {
  customElements.define('page-feedback', SomebodyElse);
  const { listOf, parts, titles } = await import('./harness.js');
  const list = await listOf(filterFeed(), { feedback: 'https://svar.example/votes' });
  list.requestUpdate();
  await list.updateComplete;
  expect(customElements.get('page-feedback')).to.equal(SomebodyElse);
  expect(parts(list, 'feedback')).to.deep.equal([]);
  expect(titles(list)).to.have.length(5);
  const warnings = page.takeWarnings();
  expect(warnings).to.have.length(1);
  expect(warnings[0]).to.contain('page-feedback');
});
