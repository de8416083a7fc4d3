import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collector, site } from '../collector/harness.js';
import { feedOf, project } from '../helpers/element-feeds.js';
import { languages, translated } from '../pages/messages.js';
import { elementsOf, prerendered, textsOf } from './harness.js';

const vote = { endpoint: 'https://votes.example.se/service/votes', page: `${site}/om/samarbeten` };
const feed = feedOf([project('Alfa')]);

/** What a browser would send of a form, with what the visitor fills in. */
function sent(html: string, filled: Readonly<Record<string, string>>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const { name, attributes } of elementsOf(html)) {
    const { type, name: field = '', value = '' } = attributes;
    if (name === 'textarea') fields.append(field, filled[field] ?? '');
    if (name !== 'input') continue;
    if (type === 'hidden' || (type === 'radio' && filled[field] === value)) fields.append(field, value);
  }
  return fields;
}

describe('the prerendered form', () => {
  it('is only there when it is asked for', async () => {
    assert.deepEqual(textsOf(await prerendered(feed), 'form'), []);
    assert.equal(textsOf(await prerendered(feed, { vote }), 'form').length, 1);
  });

  for (const language of languages)
    it(`asks in ${language}, and every field has a label`, async () => {
      const html = await prerendered(feed, { vote, language });
      const form = elementsOf(html).find(({ name }) => name === 'form')!;
      assert.deepEqual(form.attributes, { method: 'post', action: vote.endpoint, lang: language });
      assert.deepEqual(textsOf(html, 'legend'), [translated('Hjälpte sidan dig?', language)]);
      const labels = textsOf(html, 'label');
      assert.deepEqual(labels.slice(0, 2), [translated('Ja', language), translated('Nej', language)]);
      assert.ok(labels[2]?.startsWith(translated('Kommentar (valfritt)', language)));
      assert.ok(form.text.endsWith(translated('Skicka', language)));
      for (const { name, attributes, around } of elementsOf(html))
        if (name === 'textarea' || (name === 'input' && attributes['type'] !== 'hidden'))
          assert.ok(around.includes('label'), name);
    });

  it('warns of personal data where it is read with the field', async () => {
    const comment = textsOf(await prerendered(feed, { vote }), 'label')[2];
    assert.match(comment ?? '', /Skriv inga personuppgifter\./);
  });

  it('has no id that the page around it could have, too', async () => {
    for (const { attributes } of elementsOf(await prerendered(feed, { vote }))) assert.equal('id' in attributes, false);
  });

  it('sends a vote that the collector stores', async () => {
    const { post, database } = await collector();
    const html = await prerendered(feed, { vote, language: 'nb' });
    const answer = await post(sent(html, { answer: 'no', comment: 'Hei!' }).toString());
    assert.equal(answer.status, 303);
    const [stored, ...others] = await database.votes();
    assert.deepEqual(others, []);
    assert.equal(stored?.answer, 'no');
    assert.equal(stored.page, vote.page);
    assert.equal(stored.lang, 'nb');
    assert.equal(stored.comment, 'Hei!');
    await database.drop();
  });
});
