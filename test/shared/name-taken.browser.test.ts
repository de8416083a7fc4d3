import { expect } from '@open-wc/testing';
import { holdPage } from '../helpers/pages.js';

const page = holdPage();

class SomebodyElse extends HTMLElement {}

// In a document of its own: a name that is taken stays taken.
it('throws nothing when a name is taken, and still defines the other', async () => {
  customElements.define('gransamarbete-list', SomebodyElse);
  await import('../../src/define.js');
  expect(page.takeWarnings()).to.have.length(1);
  expect(customElements.get('gransamarbete-list')).to.equal(SomebodyElse);
  expect(customElements.get('page-feedback')?.name).to.equal('PageFeedback');
  const element = document.createElement('gransamarbete-list');
  document.body.append(element);
  expect(element.shadowRoot).to.equal(null);
  element.remove();
});
