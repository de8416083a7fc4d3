import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ended, feedOf, fullFeed, institution, plain, project, upcoming } from '../helpers/element-feeds.js';
import { demoFeed } from '../helpers/feeds.js';
import { languages, swedishOnly } from '../pages/messages.js';
import { elementsOf, prerendered, textsOf } from './harness.js';

/** All that a list may be made of without a script and without a style sheet. */
const elements = 'div section article h2 h3 ul li p a span dl dt dd details summary script';
const attributes = 'href lang dir type data-time';

describe('the prerendered list', () => {
  it('has every project and institution once, with its links, under headings', async () => {
    const html = await prerendered(fullFeed());
    assert.deepEqual(textsOf(html, 'h2'), ['Projekt', 'Institutionella gränssamarbeten', 'Om Interreg']);
    assert.deepEqual(textsOf(html, 'h3'), [
      ...['Grön gräns', 'Smart', 'Social', 'Stark', 'Egen', 'Över', 'Only in English'],
      ...['Gränskommittén', 'Nordiska rådet'],
    ]);
    assert.equal(textsOf(html, 'li').length, 9);
    const links = elementsOf(html).filter(({ name }) => name === 'a');
    assert.deepEqual(
      links.map(({ text, attributes: { href }, around }) => [text, href, around[0]]),
      [
        ['Grön gräns', 'https://projekt.example/gron', 'h3'],
        ['Viken fylke', 'https://viken.example/', 'dd'],
        ['Gränskommittén', 'https://kommitten.example/', 'h3'],
      ],
    );
  });

  it('says when, who, where and how much', async () => {
    const html = await prerendered(fullFeed());
    assert.ok(textsOf(html, 'p').includes('november 2024 – november 2028'));
    assert.deepEqual(textsOf(html, 'dt').slice(0, 6), [
      ...['Svensk projektägare', 'Norsk projektägare', 'Övriga partner', 'Platser', 'Total budget', 'Norska IR-medel'],
    ]);
    assert.deepEqual(textsOf(html, 'dd').slice(0, 4), [
      ...['Torsby kommun', 'Viken fylke', 'Glava och Halden', 'Torsby och Halden'],
    ]);
    for (const text of textsOf(html, 'dt')) assert.notEqual(text, '');
  });

  it('is only what means something without a script', async () => {
    for (const feed of [fullFeed(), demoFeed('feed'), demoFeed('all-ended'), feedOf([plain('En'), plain('Två')])]) {
      const html = await prerendered(feed);
      for (const element of elementsOf(html)) {
        assert.ok(elements.split(' ').includes(element.name), element.name);
        assert.notEqual(element.text, '', element.name);
        for (const name of Object.keys(element.attributes)) assert.ok(attributes.split(' ').includes(name), name);
      }
      assert.doesNotMatch(html, /lit-|\n\s*\n|[ \t]\n/);
    }
  });

  it('marks a text in another language, and only that', async () => {
    const html = await prerendered(fullFeed(), { language: 'nb' });
    const marked = elementsOf(html).filter(({ attributes: { lang } }) => lang !== undefined);
    assert.deepEqual(
      marked.slice(0, 2).map(({ name, attributes: { lang } }) => [name, lang]),
      [
        ['div', 'nb'],
        ['a', 'sv'],
      ],
    );
    const english = marked.filter(({ attributes: { lang } }) => lang === 'en').map(({ text }) => text);
    assert.deepEqual(english, ['Only in English', 'A text for nobody here.']);
    assert.ok(textsOf(html, 'p').includes('Språk: engelsk'));
  });

  for (const language of languages)
    it(`speaks ${language}`, async () => {
      const html = await prerendered(demoFeed('feed'), { language });
      const updated = {
        sv: 'Listan uppdaterad 20 november',
        nb: 'Listen er oppdatert 20. november',
        nn: 'Lista er oppdatert 20. november',
      };
      assert.ok(textsOf(html, 'p').includes(`${updated[language]} 2026`), textsOf(html, 'p').at(-1));
      if (language === 'sv') return;
      const isSwedish = swedishOnly(language);
      const texts = elementsOf(html).filter(({ name, attributes: { lang } }) => name !== 'script' && !lang);
      assert.deepEqual(texts.map(({ text }) => text).filter(isSwedish), []);
    });

  it('takes the language of the feed when none is asked for, and else Swedish', async () => {
    for (const [language, expected] of [
      ['nn', 'nn'],
      ['no', 'nb'],
      ['en', 'sv'],
    ]) {
      const html = await prerendered(feedOf([project('Alfa')], { language }));
      assert.equal(elementsOf(html)[0]?.attributes['lang'], expected);
    }
  });

  it('shows ended projects, too, and says so', async () => {
    const html = await prerendered(feedOf([project('Ny', { period: upcoming }), project('Över', { period: ended })]));
    assert.deepEqual(textsOf(html, 'h3'), ['Ny', 'Över']);
    const texts = textsOf(html, 'p');
    assert.ok(texts.includes('Avslutat april 2021'));
    assert.ok(texts.includes('Startar mars 2998'));
    assert.ok(!texts.includes('Alla projekt i listan är avslutade.'));
    const over = await prerendered(feedOf([project('Över', { period: ended })]));
    assert.ok(textsOf(over, 'p').includes('Alla projekt i listan är avslutade.'));
  });

  it('goes by the day at the border', async () => {
    const feed = feedOf([project('Alfa', { period: { start: '2025-01-01', end: '2026-11-23' } })]);
    const on = async (time: string) =>
      textsOf(await prerendered(feed, { now: new Date(time) }), 'p').find((text) => /^(?:Pågår|Avslutat)/.test(text));
    assert.equal(await on('2026-11-23T22:59:59Z'), 'Pågår');
    assert.equal(await on('2026-11-23T23:00:00Z'), 'Avslutat november 2026');
  });

  for (const headingLevel of [2, 3, 4, 5])
    it(`has headings from level ${headingLevel}`, async () => {
      const html = await prerendered(fullFeed(), { headingLevel });
      const levels = elementsOf(html).flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? []);
      assert.deepEqual([...new Set(levels)], [String(headingLevel), String(headingLevel + 1)]);
      assert.equal(levels[0], String(headingLevel));
    });

  it('says that there is nothing', async () => {
    const html = await prerendered(feedOf([]));
    assert.deepEqual(textsOf(html, 'p'), ['Just nu finns inga samarbeten att visa.']);
    assert.deepEqual(textsOf(html, 'ul'), []);
  });

  it('is a plain list for a plain feed', async () => {
    const html = await prerendered(feedOf([plain('En', { url: '/en' }), institution('Rådet')]));
    assert.deepEqual(textsOf(html, 'h2'), ['Institutionella gränssamarbeten']);
    assert.equal(elementsOf(html).find(({ name }) => name === 'a')?.attributes['href'], 'https://feed.example/en');
  });

  it('is the same bytes for the same feed, moment and language', async () => {
    const once = await prerendered(demoFeed('feed'), { language: 'nn' });
    assert.equal(await prerendered(demoFeed('feed'), { language: 'nn' }), once);
    assert.ok(once.endsWith('</script>\n'));
  });
});
