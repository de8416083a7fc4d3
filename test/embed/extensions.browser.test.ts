import { expect } from '@open-wc/testing';
import { closeTestPages, openPage } from '../helpers/test-page.js';
import { cards, forms, orderProjects, script } from './harness.js';

afterEach(closeTestPages);

/** A script of somebody else that extends every list. */
const extension = (code: string) => `<script>customElements.get('gransamarbete-list').use(${code});</script>`;

it('an extension is told of the lists of every embed form', async () => {
  const feed = await orderProjects();
  const page = await openPage({
    head: script + extension('(list) => { list.dataset.seen = String(list.warnings.length); }'),
    body: Object.values(forms)
      .map((form) => form({ src: feed.address }))
      .join(''),
  });
  await cards(page);
  const seen = [...page.document.querySelectorAll<HTMLElement>('gransamarbete-list')].map(
    ({ dataset }) => dataset['seen'],
  );
  expect(seen).to.deep.equal(['0', '0', '0']);
});

it('an extension that throws does not stop a list: the browser reports it, once', async () => {
  const feed = await orderProjects();
  const page = await openPage({
    head: script + extension("() => { throw new Error('broken extension'); }"),
    body: forms.element({ src: feed.address }),
  });
  expect(await cards(page)).to.deep.equal(['Projekt 1']);
  const { errors, warnings } = page.window.recorded;
  expect([errors.length, warnings]).to.deep.equal([1, []]);
  expect(errors[0]).to.contain('broken extension');
});
