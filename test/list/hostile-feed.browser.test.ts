import { expect } from '@open-wc/testing';
import { feedOf, institution, project } from '../helpers/element-feeds.js';
import { holdPage, nextTask, text } from '../helpers/pages.js';
import { control, listOf, part, parts, terms, texts } from './harness.js';

const page = holdPage();

const attacks = [
  '<img src=x onerror="window.ran = 1">',
  '<script>window.ran = 1</script>',
  '<svg onload="window.ran = 1"></svg>',
  '"><iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  "' autofocus onfocus='window.ran = 1' x='",
  '${window.ran = 1}',
  '{{constructor.constructor("window.ran = 1")()}}',
  '<style>:host { display: none }</style>',
  '<!--?lit$123$-->',
];

const links = [
  'javascript:window.ran=1',
  ' JavaScript:window.ran=1',
  'java\nscript:window.ran=1',
  'java\tscript:window.ran=1',
  '\u0001javascript:window.ran=1',
  'data:text/html,<script>parent.ran=1</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://feed.example/1',
  'about:blank',
];

function hostileProject(attack: string) {
  const version = { title: attack, summary: attack, contentText: attack };
  return project(
    attack,
    {
      focusArea: [attack],
      partners: [{ name: attack, country: 'SE', role: 'lead' }, { name: attack }],
      places: [{ name: attack, country: 'SE' }, { name: `${attack}2` }],
      translations: { nb: version },
    },
    { summary: attack, content_html: attack, language: 'sv' },
  );
}

/** Elements that a feed may never make. */
const strange =
  'img, script, iframe, style, object, embed, math, svg[onload], [onerror], [onfocus], [autofocus], [style]';

for (const attack of attacks)
  it(`shows markup as the text that it is: ${attack}`, async () => {
    const focusAreas = [{ id: attack, label: { sv: attack, nb: attack } }];
    const items = [hostileProject(attack), institution(attack, { summary: attack })];
    const feed = feedOf(items, { title: attack, description: attack, _gransamarbete: { focusAreas, about: attack } });
    const list = await listOf(feed);
    page.takeWarnings();
    const words = attack.replace(/\s+/g, ' ');
    expect(texts(list, 'card-title')).to.deep.equal([words, words]);
    expect(texts(list, 'card-text')).to.deep.equal([words, words]);
    expect(texts(list, 'card-area')).to.deep.equal([words]);
    expect(terms(part(list, 'card-partners'))).to.deep.equal(['Svensk projektägare', words, 'Övriga partner', words]);
    expect(terms(part(list, 'card-places'))).to.deep.equal(['Platser', `${words} och ${words}2`]);
    expect([...control(list, 'select').querySelectorAll('option')].map(text)).to.contain(words);
    expect(list.shadowRoot!.querySelectorAll(strange)).to.have.length(0);
    await nextTask();
    expect('ran' in window).to.be.false;
  });

for (const url of links)
  it(`makes no link of ${JSON.stringify(url)}`, async () => {
    const partners = [{ name: 'Ägaren', country: 'SE', role: 'lead', url }];
    const list = await listOf(feedOf([project('Alfa', { partners }, { url }), institution('Beta', { url })]));
    expect(page.takeWarnings()).to.have.length(1);
    expect(texts(list, 'card-title')).to.deep.equal(['Alfa', 'Beta']);
    expect(text(part(list, 'card-partners'))).to.contain('Ägaren');
    expect(list.shadowRoot!.querySelectorAll('a, [href]')).to.have.length(0);
  });

it('links to what is safe, without the name and password in it', async () => {
  const urls = ['https://a:b@projekt.example/', 'mailto:nagon@projekt.example', 'tel:+4612345', '//projekt.example/x'];
  const list = await listOf(feedOf(urls.map((url) => project(url, {}, { url }))));
  expect(parts(list, 'card-link').map((link) => link.getAttribute('href'))).to.deep.equal([
    'https://projekt.example/',
    'mailto:nagon@projekt.example',
    'tel:+4612345',
  ]);
  expect(page.takeWarnings()).to.have.length(1);
});

it('never loads the pictures of a feed', async () => {
  const image = 'https://feed.example/picture.png';
  const items = [
    project('Alfa', {}, { image, banner_image: image, attachments: [{ url: image, mime_type: 'image/png' }] }),
  ];
  const list = await listOf(feedOf(items, { icon: image, favicon: image }));
  expect(list.shadowRoot!.innerHTML).to.not.contain('picture.png');
  expect(performance.getEntriesByName(image)).to.deep.equal([]);
});

it('shows no text as another one by turning its letters round', async () => {
  const list = await listOf(feedOf([project('Bra\u202egnilhcuks\u202c', {}, { summary: 'noll\u0000\u2066bredd' })]));
  page.takeWarnings();
  expect(texts(list, 'card-title')).to.deep.equal(['Bragnilhcuks']);
  expect(texts(list, 'card-text')).to.deep.equal(['nollbredd']);
});

it('keeps clean the prototypes of the page', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const evil = JSON.parse('{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}') as Record<string, unknown>;
  const item = { ...project('Alfa', evil), ...evil };
  await listOf({ ...feedOf([item]), ...evil });
  expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  expect('ran' in {}).to.be.false;
});

for (const width of [320, 240])
  it(`stays within ${width} px with a word of 10 000 letters everywhere`, async () => {
    const word = 'w'.repeat(10_000);
    const focusAreas = [{ id: word, label: { sv: word } }];
    const feed = feedOf(
      [hostileProject(word), project('Alfa', { focusArea: ['PO1'] }), institution(word, { summary: word })],
      {
        _gransamarbete: { focusAreas },
      },
    );
    const list = await listOf(feed, { style: `inline-size: ${width}px` });
    expect(parts(list, 'areas')).to.have.length(1);
    const { right } = list.getBoundingClientRect();
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    const over = [...list.shadowRoot!.querySelectorAll('*')].filter(
      (element) => element.localName !== 'option' && element.getBoundingClientRect().right > right + 1,
    );
    expect(over.map((element) => element.getAttribute('part') ?? element.localName)).to.deep.equal([]);
  });
