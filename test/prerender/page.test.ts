import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { prerenderPage } from '../../src/prerender/prerender.js';
import { demoFeed } from '../helpers/feeds.js';
import { languages } from '../pages/messages.js';
import { elementsOf, loaded, now, prerendered, scriptOf, textsOf } from './harness.js';

const vote = { endpoint: 'https://votes.example.se/votes', page: 'https://www.example.se/lista.html' };
const page = async (options: object = {}) => prerenderPage(await loaded(demoFeed('feed')), { now, ...options });

describe('the prerendered page', () => {
  for (const language of languages)
    it(`is whole, in ${language}`, async () => {
      const html = await page({ language });
      const titles = {
        sv: 'Samarbeten mellan',
        nb: 'Samarbeid mellom Sverige og Norge',
        nn: 'Samarbeid mellom Sverige og Noreg',
      };
      assert.ok(html.startsWith('<!doctype html>\n'));
      const [root, ...others] = elementsOf(html);
      assert.deepEqual([root?.name, root?.attributes], ['html', { lang: language }]);
      assert.deepEqual(textsOf(html, 'h1'), textsOf(html, 'title'));
      assert.ok(textsOf(html, 'h1')[0]?.startsWith(titles[language]));
      assert.ok(others.some(({ attributes: { name } }) => name === 'viewport'));
      assert.equal(
        others.some(({ name }) => name === '#comment'),
        false,
      );
    });

  it('has the very list that stands in the element, and the linked data', async () => {
    const html = await page({ language: 'nb' });
    const list = await prerendered(demoFeed('feed'), { language: 'nb' });
    assert.ok(html.includes(list.slice(0, list.indexOf('<script'))));
    assert.equal(scriptOf(html, 'application/ld+json').json.numberOfItems, 19);
  });

  it('runs nothing and loads nothing, by its policy too', async () => {
    const html = await page({ vote });
    for (const { name, attributes } of elementsOf(html)) {
      assert.equal('src' in attributes || 'style' in attributes, false);
      if (name === 'script') assert.equal(attributes['type'], 'application/ld+json');
    }
    const hash = createHash('sha256')
      .update(/<style>(.*?)<\/style>/s.exec(html)![1]!)
      .digest('base64');
    const policy = elementsOf(html).find(({ attributes }) => 'http-equiv' in attributes)?.attributes['content'];
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${hash}'; form-action https://votes.example.se; base-uri 'none'`,
    );
    assert.match(await page(), /form-action &#39;none&#39;/);
  });

  it('has a canonical address only when it is told one', async () => {
    assert.deepEqual(textsOf(await page(), 'link'), []);
    const html = await page({ address: vote.page });
    const { attributes } = elementsOf(html).find(({ name }) => name === 'link')!;
    assert.deepEqual(attributes, { rel: 'canonical', href: vote.page });
  });
});
