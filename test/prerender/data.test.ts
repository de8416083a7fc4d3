import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ended, feedOf, fullFeed, institution, plain, project } from '../helpers/element-feeds.js';
import { demoFeed, read } from '../helpers/feeds.js';
import { now, prerendered, scriptOf, source } from './harness.js';

const feedType = 'application/feed+json';

const inlined = async (feed: unknown) => scriptOf(await prerendered(feed), feedType);
const linkedData = async (feed: unknown) => scriptOf(await prerendered(feed), 'application/ld+json').json;
const thingsOf = async (feed: unknown) =>
  (await linkedData(feed)).itemListElement.map(({ item }: { item: unknown }) => item);

describe('the inlined feed', () => {
  it('reads the same as the feed, with and without its address', async () => {
    for (const feed of [fullFeed(), demoFeed('feed'), demoFeed('bad-items')]) {
      const { json } = await inlined(feed);
      assert.deepEqual(read(json, { source }), read(feed, { source }));
      const versions = (options: { source?: string }) =>
        read(json, options).items.map(({ versions, partners }) => [versions, partners]);
      assert.deepEqual(versions({}), versions({ source }));
    }
  });

  it('makes every address absolute, for it stands on another page', async () => {
    const { json } = await inlined(
      feedOf(
        [
          plain('En', { url: 'en', external_url: '//other.example/', content_text: 'en' }),
          project('Två', { partners: [{ name: 'A', url: '/a' }], translations: { nb: { url: '../nb' } } }),
        ],
        { next_url: '?page=2', home_page_url: '/' },
      ),
    );
    const [one, two] = json.items;
    assert.equal(one.url, 'https://feed.example/lists/en');
    assert.equal(one.external_url, 'https://other.example/');
    assert.equal(one.content_text, 'en');
    assert.equal(two._gransamarbete.partners[0].url, 'https://feed.example/a');
    assert.equal(two._gransamarbete.translations.nb.url, 'https://feed.example/nb');
    assert.equal(json.next_url, 'https://feed.example/lists/feed.json?page=2');
  });

  it('says when it was current', async () => {
    assert.equal((await inlined(fullFeed())).attributes['data-time'], now.toISOString());
  });

  it('makes no unsafe address safe, and no safe one unsafe', async () => {
    const { json } = await inlined(feedOf([plain('En', { url: ' JavaScript:ran()' }), plain('Två', { url: 7 })]));
    assert.deepEqual(
      read(json, { source }).items.map(({ versions: [version] }) => version?.url),
      [undefined, undefined],
    );
  });
});

describe('the linked data', () => {
  it('is one ItemList of what the list shows, in its order', async () => {
    const data = await linkedData(fullFeed());
    assert.equal(data['@context'], 'https://schema.org');
    assert.equal(data['@type'], 'ItemList');
    assert.equal(data.name, 'Samarbeten');
    assert.equal(data.numberOfItems, 9);
    const positions = data.itemListElement.map(({ position }: { position: number }) => position);
    assert.deepEqual(positions, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.deepEqual(data.itemListElement[0], {
      '@type': 'ListItem',
      position: 1,
      item: {
        '@type': 'Project',
        name: 'Grön gräns',
        description: 'Skog, vatten och vägar.',
        url: 'https://projekt.example/gron',
        foundingDate: '2024-11',
        dissolutionDate: '2028-11',
      },
    });
  });

  it('tells projects from standing bodies, and claims nothing of plain items', async () => {
    const feed = feedOf([plain('En'), institution('Rådet'), project('Över', { period: ended })]);
    assert.deepEqual(await thingsOf(feed), [
      { '@type': 'Project', name: 'Över', foundingDate: '2019-02', dissolutionDate: '2021-04' },
      { '@type': 'Thing', name: 'En' },
      { '@type': 'Organization', name: 'Rådet' },
    ]);
  });

  it('is in the language of the list', async () => {
    const html = await prerendered(demoFeed('feed'), { language: 'nb' });
    const { json } = scriptOf(html, 'application/ld+json');
    assert.equal(json.name, 'Samarbeid mellom Sverige og Norge');
    assert.equal(json.itemListElement[0].item.name, 'Hexagon – flere muligheter');
  });
});
