import { expect, fixture, html } from '@open-wc/testing';
import type { GransamarbeteList } from '../../src/list/gransamarbete-list.js';
import { feedOf, fullFeed, project } from '../helpers/element-feeds.js';
import { holdPage, newAddress } from '../helpers/pages.js';
import { isSame, partOf, placeList, undress } from './looks.js';

holdPage();
afterEach(undress);

type Style = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

interface Token {
  /** What a page sets: on a light page, and on a dark one. */
  readonly values: readonly [light: string, dark: string];
  /** Where it is seen, and in which property. */
  readonly seen: readonly [selector: string, property: string];
  /** What that property then is; a token that is seen as it is set needs none. */
  readonly becomes?: string;
  /** Seen in the vote as well. */
  readonly vote?: readonly [selector: string, property: string];
}

const readable = ['#0a5c2e', '#9fe0b8'] as const;
const both = (value: string): readonly [string, string] => [value, value];
const area = (code: string) => [`[part~=card-area][part~=${code}]`, 'color'] as const;
const colour = (...seen: Token['seen']): Token => ({ values: readable, seen });

const colours: Record<string, Token> = {
  accent: { ...colour('label:has(:checked)', 'background-color'), vote: ['button', 'color'] },
  link: colour('[part=card-partners] a', 'color'),
  soft: { ...colour('[part=toolbar]', 'background-color'), vote: ['.box', 'background-color'] },
  line: colour('[part=about]', 'border-top-color'),
  control: colour('[part=search-input]', 'border-top-color'),
  muted: colour('[part=status]', 'color'),
  focus: colour('[part=search-input]', 'outline-color'),
  po1: colour(...area('po1')),
  po2: colour(...area('po2')),
  po4: colour(...area('po4')),
  iso1: colour(...area('iso1')),
  other: colour(...area('other')),
};

const lengths: Record<string, Token> = {
  radius: {
    values: both('3px'),
    seen: ['[part~=card]', 'border-top-left-radius'],
    vote: ['button', 'border-top-left-radius'],
  },
  target: { values: both('61px'), seen: ['[part=search-input]', 'min-height'], vote: ['button', 'min-height'] },
  gap: { values: both('33px'), seen: ['[part=cards]', 'row-gap'] },
  padding: { values: both('31px'), seen: ['article', 'padding-top'], vote: ['.box', 'padding-top'] },
  'card-width': { values: both('700px'), seen: ['[part=cards]', 'grid-template-columns'], becomes: '900px' },
  'scroll-margin': { values: both('77px'), seen: ['[part=search-input]', 'scroll-margin-top'] },
};

const others: Record<string, Token> = {
  font: { values: both('monospace'), seen: ['[part=card-text]', 'font-family'], vote: ['button', 'font-family'] },
  duration: { values: both('0.25s'), seen: ['label', 'transition-duration'], vote: ['button', 'transition-duration'] },
};

/** What cannot be a value of such a token. A name is the name of a font. */
const wrong = new Map<Record<string, Token>, readonly string[]>([
  [colours, ['banana', '12', '#12', '10px', '90deg', 'rgb(1 2)', 'url(x)', ' ', 'red blue']],
  [lengths, ['banana', '12', '#12', 'red', '90deg', '1 px', 'calc(1px + 1s)', ' ', '1px 2px']],
  [others, ['12', '#12', '10px', '90deg', 'calc(1px + 1s)']],
]);

const modes = { light: 'background: #fff; color: #1b2126', dark: 'background: #12171c; color: #e8ecef' } as const;

/** Everything that a token can be seen on, in a place of 900 px. */
async function placeFull(style: string): Promise<{ around: HTMLElement; list: GransamarbeteList }> {
  const { around, list } = await placeList(undefined, `${style}; inline-size: 900px`);
  const { items } = fullFeed();
  list.feed = feedOf([...items, project('Utan', {})]);
  await list.updateComplete;
  return { around, list };
}

const voteOf = (list: HTMLElement) => list.shadowRoot!.querySelector('page-feedback')!;

function look(element: Element, [selector, property]: Token['seen']): string {
  const found = partOf(element, selector);
  // The ring is there for what has the focus.
  if (/outline|scroll/.test(property)) found.focus();
  return (getComputedStyle(found) as Style).getPropertyValue(property);
}

const isColour = (property: string): boolean => property.endsWith('color');
const isEqual = (one: string, other: string, property: string): boolean =>
  isColour(property) ? isSame(one, other) : one === other;

for (const [mode, style] of Object.entries(modes))
  describe(`on a ${mode} page`, () => {
    for (const [kind, values] of wrong)
      for (const [name, token] of Object.entries(kind)) {
        const property = `--gransamarbete-${name}`;
        const value = token.values[mode === 'light' ? 0 : 1];
        const expected = token.becomes ?? value;

        it(`${property} does what it says, on an element and around it, and falls back when it is none`, async () => {
          const { around, list } = await placeFull(style);
          const seen: [Element, Token['seen']][] = [[list, token.seen]];
          if (token.vote) seen.push([voteOf(list), token.vote]);
          const looks = () => seen.map(([element, where]) => look(element, where));
          const same = (now: string[], then: string[]) =>
            now.every((one, index) => isEqual(one, then[index]!, seen[index]![1][1]));
          const before = looks();
          const set = seen.map(() => expected);
          expect(same(before, set), `${before.join()} is not the default`).to.equal(false);
          for (const place of [list, around]) {
            place.style.setProperty(property, value);
            expect(same(looks(), set), `on ${place.localName}: ${looks().join()}, not ${expected}`).to.equal(true);
            place.style.removeProperty(property);
            expect(same(looks(), before), `${looks().join()} stayed`).to.equal(true);
          }
          for (const nonsense of values) {
            list.style.setProperty(property, nonsense);
            expect(same(looks(), before), `"${nonsense}": ${looks().join()}, not ${before.join()}`).to.equal(true);
          }
        });
      }
  });

describe('what a page sets on an element', () => {
  it('is that element’s alone', async () => {
    const { list } = await placeFull(modes.light);
    const { list: other } = await placeList(undefined, modes.light);
    const before = look(other, colours.accent!.seen);
    list.style.setProperty('--gransamarbete-accent', readable[0]);
    expect(look(other, colours.accent!.seen)).to.equal(before);
    expect(look(voteOf(other), colours.accent!.vote!)).to.not.equal(look(voteOf(list), colours.accent!.vote!));
  });

  it('can be another thing for the vote of a list than for the list', async () => {
    const { list } = await placeFull(modes.light);
    list.style.setProperty('--gransamarbete-accent', readable[0]);
    voteOf(list).style.setProperty('--gransamarbete-accent', '#602080');
    expect(isSame(look(voteOf(list), colours.accent!.vote!), '#602080')).to.equal(true);
    expect(isSame(look(list, colours.accent!.seen), readable[0])).to.equal(true);
  });

  it('is not needed for links to have the accent', async () => {
    const { list } = await placeFull(modes.light);
    list.style.setProperty('--gransamarbete-accent', readable[0]);
    expect(isSame(look(list, colours.link!.seen), readable[0])).to.equal(true);
  });
});

/** Every style of an element but custom properties, as the browser has it. */
const styleOf = (element: Element): Map<string, string> => {
  const style = getComputedStyle(element);
  return new Map(
    [...style].filter((name) => !name.startsWith('--')).map((property) => [property, style.getPropertyValue(property)]),
  );
};
const differences = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one].flatMap(([name, value]) => (other.get(name) === value ? [] : [`${name}: ${value}, ${other.get(name)}`]));

describe('the page', () => {
  /** All but the font, which is for everything that stands in the element. */
  const dress = (list: HTMLElement) => {
    for (const [name, { values }] of Object.entries({ ...colours, ...lengths, duration: others.duration! }))
      list.style.setProperty(`--gransamarbete-${name}`, values[0]);
  };
  const own = (around: Element) => [...around.querySelectorAll('*')].filter(({ shadowRoot }) => !shadowRoot);

  it('keeps its own look in what it puts into an element and beside it', async () => {
    const { around, list } = await placeFull(modes.light);
    list.innerHTML = '<p slot="footer">Mer <a href="#">om oss</a> <button>Tipsa</button> <input /></p>';
    around.insertAdjacentHTML('beforeend', '<p>Mer <a href="#">om oss</a> <button>Tipsa</button></p>');
    const elements = own(around);
    expect(elements).to.have.length(7);
    const before = elements.map(styleOf);
    dress(list);
    expect(elements.flatMap((element, index) => differences(styleOf(element), before[index]!))).to.deep.equal([]);
  });

  it('keeps it in the fallback, too', async () => {
    const fallback = html`<p>Se <a href="#">regionens sida</a>. <button>Ring</button></p>`;
    const list = await fixture<GransamarbeteList>(
      html`<gransamarbete-list lang="sv" src=${newAddress()}>${fallback}</gransamarbete-list>`,
    );
    const before = own(list).map(styleOf);
    dress(list);
    expect(own(list).flatMap((element, index) => differences(styleOf(element), before[index]!))).to.deep.equal([]);
  });

  /** Names that a page could have by itself: short ones, and what an element uses inside without the prefix of its own. */
  const commonNames = (list: HTMLElement): string[] => {
    const sheets = [list, voteOf(list)].flatMap((element) => element.shadowRoot!.adoptedStyleSheets);
    const css = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
    const inside = [...css.matchAll(/--_[\w-]+/g)].map(([name]) => name);
    const short = ['page', 'ink', 'hue', 'white', 'scale', 'darkest', 'brightest', 'soft-factor', 'accent', 'gap'];
    return [
      ...new Set([
        ...inside.filter((name) => !name.startsWith('--_gransamarbete-')),
        ...short.flatMap((name) => [`--${name}`, `--_${name}`]),
      ]),
    ];
  };

  for (const [mode, style] of Object.entries(modes))
    it(`cannot change a ${mode} element by properties of its own that happen to have the same name`, async () => {
      const { around, list } = await placeFull(style);
      const all = () =>
        [...list.shadowRoot!.querySelectorAll('*'), ...voteOf(list).shadowRoot!.querySelectorAll('*')].map(
          (element) => {
            const { color, backgroundColor, borderTopColor, borderRadius, paddingTop } = getComputedStyle(element);
            return [color, backgroundColor, borderTopColor, borderRadius, paddingTop].join();
          },
        );
      const before = all();
      const names = commonNames(list);
      for (const value of ['0.001', '50', 'red', '70px']) {
        for (const name of names) around.style.setProperty(name, value);
        expect(all().filter((one, index) => one !== before[index])).to.deep.equal([]);
      }
    });

  it('has its own properties as it set them in what it puts into an element', async () => {
    const { around, list } = await placeFull(modes.light);
    list.innerHTML = '<p slot="footer">Mer</p>';
    for (const name of commonNames(list)) {
      around.style.setProperty(name, 'mine');
      expect(getComputedStyle(list.firstElementChild!).getPropertyValue(name), name).to.equal('mine');
    }
  });
});
