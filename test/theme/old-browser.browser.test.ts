import { expect } from '@open-wc/testing';
import { filterFeed } from '../helpers/element-feeds.js';
import { scriptAddress } from '../helpers/hostile-page.js';
import { closeTestPages, openPage, orderFeed } from '../helpers/test-page.js';

afterEach(closeTestPages);

it('shows the fallback where the browser registers no properties, for nobody could read the list', async () => {
  const feed = await orderFeed(filterFeed());
  const page = await openPage({
    head: `<script>Reflect.deleteProperty(CSS, 'registerProperty')</script><script src="${scriptAddress}"></script>`,
    body: `<gransamarbete-list src="${feed.address}"><p>Alla samarbeten</p></gransamarbete-list>`,
  });
  const list = await page.find('gransamarbete-list');
  const fallback = await page.find('p');
  expect(list.shadowRoot).to.equal(null);
  expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
  expect(await feed.requests()).to.deep.equal([]);
});
