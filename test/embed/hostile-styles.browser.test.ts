import { expect } from '@open-wc/testing';
import { fullFeed } from '../helpers/element-feeds.js';
import { complaints, noComplaints, openHostilePage, type HostilePage } from '../helpers/hostile-page.js';
import { hostileStyles } from '../helpers/hostile-styles.js';
import { closeTestPages } from '../helpers/test-page.js';
import { titles } from '../list/harness.js';

afterEach(closeTestPages);

/** Pixels that two pages may differ in: borders and half letters are rounded. */
const tolerance = 1;

/** Colour, family and size of the font come from the page on purpose; all of these do not. */
const properties = [
  ...['display', 'position', 'float', 'visibility', 'overflow-x', 'opacity', 'transition-duration', 'animation-name'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'word-break', 'white-space', 'overflow-wrap', 'hyphens'],
  ...['text-align', 'text-indent', 'text-transform', 'text-shadow', 'text-decoration-line'],
  ...['font-size', 'font-style', 'font-weight', 'cursor', 'direction', 'vertical-align', 'outline-style'],
  ...['margin-top', 'margin-bottom', 'padding-top', 'padding-left', 'border-top-width', 'border-left-width'],
] as const;

interface Measures {
  readonly styles: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

/** What each element inside looks like, by its name and number. */
function measure({ page, list, vote }: HostilePage): Map<string, Measures> {
  const measured = new Map<string, Measures>();
  for (const root of [list.shadowRoot!, vote.shadowRoot!]) {
    // Not the box around everything: the margins at its ends may or may not be outside of it.
    root.querySelectorAll(':not(slot, page-feedback, :host > *)').forEach((element, number) => {
      const computed = page.window.getComputedStyle(element);
      const styles = properties.map((property) => [property, computed.getPropertyValue(property)]);
      const { width, height } = element.getBoundingClientRect();
      const name = `${number} ${element.localName} ${element.getAttribute('part') ?? ''}`;
      measured.set(`${root.host.localName} ${name}`, { styles: Object.fromEntries(styles), width, height });
    });
  }
  return measured;
}

/** What differs, as a reader of the test wants to read it. */
function differences(clean: Map<string, Measures>, page: Map<string, Measures>, reaches: readonly string[]): string[] {
  expect([...page.keys()]).to.deep.equal([...clean.keys()]);
  return [...clean].flatMap(([name, before]) => {
    const now = page.get(name)!;
    const styles = properties
      .filter((property) => !reaches.includes(property) && now.styles[property] !== before.styles[property])
      .map((property) => `${name}: ${property} ${before.styles[property]} became ${now.styles[property]}`);
    const sizes = (['width', 'height'] as const)
      .filter((size) => !reaches.length && Math.abs(now[size] - before[size]) > tolerance)
      .map((size) => `${name}: ${size} ${before[size]} became ${now[size]}`);
    return [...styles, ...sizes];
  });
}

const content = fullFeed();
const open = (css = '') => openHostilePage({ content, head: `<style>${css}</style>`, attributes: 'ended="show"' });

describe('the style sheet of a page', () => {
  for (const [name, { css, reaches, documented }] of Object.entries(hostileStyles)) {
    if (documented) continue;
    it(`changes nothing inside: ${name}${reaches?.properties.length ? `, but for ${reaches.properties.join(', ')}` : ''}`, async () => {
      const clean = measure(await open());
      expect(clean.size).to.be.greaterThan(100);
      const hostile = await open(css);
      expect(differences(clean, measure(hostile), reaches?.properties ?? []).slice(0, 20)).to.deep.equal([]);
      // What is said to come in does come in: a visitor's own text spacing is one of these.
      const styles = [...measure(hostile).values()];
      for (const property of reaches?.properties ?? [])
        expect(
          styles.some((now, index) => now.styles[property] !== [...clean.values()][index]!.styles[property]),
          property,
        ).to.equal(true);
      expect(complaints(hostile.page)).to.deep.equal(noComplaints);
    });
  }

  it('that hides the list, as an ad blocker does, breaks nothing: it loads, filters and says nothing', async () => {
    const { page, list, feed } = await open(hostileStyles['a list that is not there']!.css);
    expect(list.offsetHeight).to.equal(0);
    list.shadowRoot!.querySelector<HTMLInputElement>('[name=area][value=PO4]')!.click();
    await list.updateComplete;
    expect(titles(list)).to.include('Social').and.not.to.include('Smart');
    expect(await feed.requests()).to.have.length(1);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});
