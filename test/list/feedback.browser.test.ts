import { expect } from '@open-wc/testing';
import { feedOf, filterFeed, project } from '../helpers/element-feeds.js';
import { expectSame, details, holdPage, newAddress, nextTask, text } from '../helpers/pages.js';
import { areaBox, click, control, listOf, part, parts, placeList } from './harness.js';

const page = holdPage();
const endpoint = 'https://svar.example/votes';

const madeFeedback = (list: HTMLElement) => list.shadowRoot!.querySelector('page-feedback')!;

it('stands at the end when the attribute says where votes go, in the language of the list', async () => {
  const list = await listOf(filterFeed(), { feedback: endpoint, lang: 'nn' });
  const feedback = madeFeedback(list);
  await feedback.updateComplete;
  expect(feedback.localName).to.equal('page-feedback');
  expect(feedback.endpoint).to.equal(endpoint);
  expect(text(control(feedback, '[part=question]'))).to.equal('Var denne sida nyttig?');
  const order = parts(list, 'section').at(-1)!.compareDocumentPosition(feedback);
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
});

it('is there from the start, and stays the same through loading and filtering', async () => {
  const list = await placeList({ src: newAddress(), feedback: endpoint });
  const feedback = part(list, 'feedback');
  list.feed = filterFeed();
  await list.updateComplete;
  await nextTask();
  await click(list, areaBox(list, 'PO1'));
  expectSame([part(list, 'feedback')], [feedback]);
});

it('comes and goes with the attribute', async () => {
  const list = await listOf(filterFeed());
  expect(parts(list, 'feedback')).to.deep.equal([]);
  list.feedback = endpoint;
  await list.updateComplete;
  expect(parts(list, 'feedback')).to.have.length(1);
  list.removeAttribute('feedback');
  list.feedback = null;
  await list.updateComplete;
  expect(parts(list, 'feedback')).to.deep.equal([]);
});

it('is not there when the attribute is empty, with one warning', async () => {
  const list = await listOf(filterFeed(), { feedback: '' });
  list.requestUpdate();
  await list.updateComplete;
  expect(parts(list, 'feedback')).to.deep.equal([]);
  expect(page.takeWarnings()).to.have.length(1);
});

it('gives way to one of the page’s own', async () => {
  const own = `<page-feedback slot="feedback" endpoint="${endpoint}/own" question="Hittade du?"></page-feedback>`;
  const list = await listOf(filterFeed(), { feedback: endpoint }, own);
  const feedback = list.querySelector('page-feedback')!;
  await feedback.updateComplete;
  expect(text(control(feedback, '[part=question]'))).to.equal('Hittade du?');
  expect(feedback.getBoundingClientRect().height).to.be.above(0);
  for (const made of parts(list, 'feedback')) expect(made.getBoundingClientRect().height).to.equal(0);
});

it('tells its events through the list, and votes about the page', async () => {
  const list = await listOf(feedOf([project('Alfa')]), { feedback: endpoint });
  const told = details(list, 'page-feedback-sent');
  const feedback = madeFeedback(list);
  await feedback.updateComplete;
  control(feedback, '[part~=answer-yes]').click();
  const request = await page.request();
  expect(request.url).to.equal(endpoint);
  expect(request.fields).to.include({ answer: 'yes', lang: 'sv', page: location.origin + location.pathname });
  request.answer('', { status: 201 });
  await nextTask();
  expect(told).to.have.length(1);
});
