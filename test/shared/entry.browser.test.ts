import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { holdPage } from '../helpers/pages.js';

const page = holdPage();

const names = ['gransamarbete-list', 'page-feedback'];
const defined = () => names.map((name) => customElements.get(name)?.name);

// In this order: a document can define a name once only.
it('defines nothing when the classes are imported', async () => {
  const classes = await import('../../src/index.js');
  expect(Object.keys(classes)).to.have.members(['GransamarbeteList', 'PageFeedback']);
  expect(defined()).to.deep.equal([undefined, undefined]);
});

it('takes over elements that were there before, with what was set on them', async () => {
  const list = document.createElement('gransamarbete-list');
  const feedback = document.createElement('page-feedback');
  list.lang = 'sv';
  list.feed = feedOf([project('Alfa'), project('Beta')]);
  list.pageSize = 1;
  list.setAttribute('heading-level', '3');
  feedback.endpoint = 'https://svar.example/votes';
  feedback.setAttribute('question', 'Hittade du?');
  document.body.append(list, feedback);
  await import('../../src/define.js');
  await Promise.all([list.updateComplete, feedback.updateComplete]);
  await list.updateComplete;
  expect(list.shadowRoot!.querySelectorAll('[part~=card]')).to.have.length(1);
  expect(list.shadowRoot!.querySelector('h3[part=section-title]')).to.exist;
  expect(feedback.shadowRoot!.querySelector('[part=question]')!.textContent.trim()).to.equal('Hittade du?');

  list.feed = feedOf([project('Gamma')]);
  await list.updateComplete;
  await list.updateComplete;
  expect(list.shadowRoot!.querySelector('[part=card-title]')!.textContent.trim()).to.equal('Gamma');
  list.remove();
  feedback.remove();
});

it('leaves the names with whoever was first when the script comes twice', async () => {
  const before = names.map((name) => customElements.get(name));
  // Other addresses, so that the browser really runs them.
  for (const script of ['/src/define.ts?again', '/src/gransamarbete.ts?again']) await import(script);
  expect(names.map((name) => customElements.get(name))).to.deep.equal(before);
  expect(page.takeWarnings()).to.deep.equal(['gransamarbete 0.2.0: 0.2.0 was here first']);
});
