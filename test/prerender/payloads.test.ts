import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, normalText } from '../../src/feed/values.js';
import { prerenderPage } from '../../src/prerender/prerender.js';
import { feedOf, institution, plain, project } from '../helpers/element-feeds.js';
import { payloads } from '../helpers/payloads.js';
import { elementsOf, loaded, now, prerendered, scriptOf } from './harness.js';

const vote = { endpoint: 'https://votes.example/votes', page: 'https://www.example.se/' };

/** A feed that has a text in every field. */
function feedWith(text: string) {
  const version = { title: text, summary: text, contentText: text, url: text };
  const item = { url: text, external_url: text, summary: text, content_html: text, date_modified: text, tags: [text] };
  const extension = {
    focusArea: [text],
    specificObjective: text,
    programme: text,
    partners: [{ name: text, country: 'SE', role: 'lead', url: text }, { name: text }],
    places: [{ name: text, country: text }],
    budget: [{ kind: text, amount: 1, currency: text }],
    translations: { nb: version, [text]: version },
  };
  const focusAreas = [{ id: text, label: { sv: text, [text]: text } }];
  const fields = { title: text, description: text, [text]: text };
  return feedOf([project(text, extension, item), institution(text, item), plain(text, item)], {
    ...fields,
    _gransamarbete: { focusAreas, about: text, updated: text, translations: { nb: version } },
  });
}

const inFragment =
  'div section article h2 h3 ul li p a span dl dt dd script form fieldset legend label input small br textarea button';
const allowed = new Set(inFragment.split(' '));
const inPage = new Set([...allowed, ...'html head meta title style body main h1 link'.split(' ')]);
const addresses = /^(?:https?|mailto|tel):/;
const attributes = new Set(
  'href lang dir type data-time method action name value rows maxlength charset http-equiv content class rel'.split(
    ' ',
  ),
);

function assertHarmless(html: string, names: ReadonlySet<string>): void {
  for (const element of elementsOf(html)) {
    assert.ok(names.has(element.name), element.name);
    if (element.name === 'script') assert.match(element.attributes['type'] ?? '', /^application\/(?:feed|ld)\+json$/);
    for (const [name, value] of Object.entries(element.attributes)) {
      assert.ok(attributes.has(name), `${element.name} ${name}`);
      if (name === 'href' || name === 'action') assert.match(value, addresses);
    }
  }
}

describe('a hostile feed', () => {
  it('meets enough payloads', () => assert.ok(payloads.length >= 60));

  for (const payload of payloads)
    it(`stays text: ${payload}`, async () => {
      const shown = plainText(normalText(payload)).replace(/\s+/g, ' ');
      for (const language of ['sv', 'nb'] as const) {
        const html = await prerendered(feedWith(payload), { language, vote });
        assertHarmless(html, allowed);
        const titles = elementsOf(html).filter(({ name }) => name === 'h3');
        assert.deepEqual(
          titles.map(({ text }) => text),
          [shown, shown, shown],
        );
        const { json } = scriptOf(html, 'application/feed+json');
        assert.deepEqual([json.title, json.items[0].title], [payload, payload]);
        const things = scriptOf(html, 'application/ld+json').json.itemListElement;
        assert.equal(things[0].item.name, plainText(normalText(payload)));
      }
      const feed = await loaded(feedWith(payload));
      const page = await prerenderPage(feed, { now, vote, title: payload });
      assertHarmless(page, inPage);
      const texts = elementsOf(page).filter(({ name }) => name === 'title' || name === 'h1');
      assert.deepEqual(
        texts.map(({ text }) => text),
        [shown, shown],
      );
    });
});
