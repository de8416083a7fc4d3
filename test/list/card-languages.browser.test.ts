import { expect } from '@open-wc/testing';
import { feedOf, institution, project } from '../helpers/element-feeds.js';
import { holdPage, text } from '../helpers/pages.js';
import { listOf, part, parts, texts, titles, wrapper } from './harness.js';

holdPage();

const translations = {
  nb: { title: 'Grønn grense', summary: 'Skog og vann.', url: 'https://prosjekt.example/nb' },
  en: { title: 'Green border' },
};
const item = { url: 'https://projekt.example/sv', summary: 'Skog och vatten.' };
const translated = () => feedOf([project('Grön gräns', { translations }, item)]);

/** Every `lang` below the wrapper. */
const langs = (list: HTMLElement) =>
  [...wrapper(list).querySelectorAll('[lang]')].map((element) => `${element.getAttribute('lang')}: ${text(element)}`);

it('shows a text in the language of the list where there is one, and then says nothing of languages', async () => {
  const list = await listOf(translated(), { lang: 'nb' });
  expect(titles(list)).to.deep.equal(['Grønn grense']);
  expect(texts(list, 'card-text')).to.deep.equal(['Skog og vann.']);
  expect(part(list, 'card-link').getAttribute('href')).to.equal('https://prosjekt.example/nb');
  expect(langs(list)).to.deep.equal([]);
  expect(parts(list, 'card-lang')).to.deep.equal([]);
});

it('shows bokmål to who reads nynorsk, with its language and without a warning', async () => {
  const list = await listOf(translated(), { lang: 'nn' });
  expect(langs(list)).to.deep.equal(['nb: Grønn grense', 'nb: Skog og vann.']);
  expect(parts(list, 'card-lang')).to.deep.equal([]);
});

it('chooses each field by itself', async () => {
  const half = { nb: { title: 'Grønn grense' } };
  const list = await listOf(feedOf([project('Grön gräns', { translations: half }, item)]), { lang: 'nb' });
  expect(titles(list)).to.deep.equal(['Grønn grense']);
  expect(langs(list)).to.deep.equal(['sv: Skog och vatten.']);
  expect(text(part(list, 'card-lang'))).to.match(/^Språk: svensk$/i);
});

it('says in which language a card is when it is neither of theirs', async () => {
  const english = project('Only in English', {}, { language: 'en-GB', summary: 'For nobody here.' });
  const list = await listOf(feedOf([english]));
  expect(langs(list)).to.deep.equal(['en: Only in English', 'en: For nobody here.']);
  // WebKitGTK writes the names of languages with a capital letter.
  expect(text(part(list, 'card-lang'))).to.match(/^Språk: engelska$/i);
});

it('marks no text when nobody knows its language', async () => {
  const list = await listOf(feedOf([project('Alfa', {}, item)], { language: '' }));
  expect(langs(list)).to.deep.equal([]);
  expect(parts(list, 'card-lang')).to.deep.equal([]);
});

it('marks the texts of institutions, too', async () => {
  const list = await listOf(feedOf([institution('Rådet', { summary: 'Råd.' })]), { lang: 'nb' });
  expect(langs(list)).to.deep.equal(['sv: Rådet', 'sv: Råd.']);
});

it('lets each text find its own direction', async () => {
  const list = await listOf(feedOf([project('מבחן', {}, { summary: 'Text' })]));
  const direction = (element: Element) => getComputedStyle(element).direction;
  expect(direction(part(list, 'card-title').firstElementChild!)).to.equal('rtl');
  expect(direction(part(list, 'card-text'))).to.equal('ltr');
});

it('follows a language that changes', async () => {
  const list = await listOf(translated(), { lang: 'sv' });
  expect(titles(list)).to.deep.equal(['Grön gräns']);
  list.lang = 'nb';
  await Promise.resolve();
  await list.updateComplete;
  expect(titles(list)).to.deep.equal(['Grønn grense']);
});
