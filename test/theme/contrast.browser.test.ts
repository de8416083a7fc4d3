import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { holdPage } from '../helpers/pages.js';
import { randomNumbers } from '../helpers/random-numbers.js';
import { part, placeFeedback, vote } from '../list/vote-harness.js';
import { behind, colorOf, contrast, isSame, partOf, placeList } from './looks.js';

const held = holdPage();
/** The others are slower, and count as this one does. */
const count = navigator.userAgent.includes('Chrome/') ? 10_000 : 1_000;

const modes = { light: ['#fff', '#1b2126'], dark: ['#12171c', '#e8ecef'] } as const;

/** As a designer writes one; every fourth is one of the ends of a channel, where formulas break. */
function* brandColors(count: number): Generator<string> {
  const random = randomNumbers(2026);
  for (let index = 0; index < count; index++) {
    const channels = [0, 1, 2].map(() => (index % 4 ? random() : Math.round(random())) * 255);
    yield `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
  }
}

for (const [mode, [page, text]] of Object.entries(modes))
  describe(`an accent on a ${mode} page`, () => {
    const place = () => placeList(undefined, `background: ${page}; color: ${text}`);

    it(`can be read, and its controls be seen, for ${count} brand colours`, async () => {
      const around = await fixture<HTMLElement>(html`<div style="background: ${page}; color: ${text}"></div>`);
      const feedback = await placeFeedback();
      around.append(feedback);
      await vote(held, feedback, 'answer-yes', 201);
      await nextFrame();
      const [chosen, other] = [part(feedback, 'answer-yes'), part(feedback, 'answer-no')];
      const surface = getComputedStyle(other).backgroundColor;
      const undo = part(feedback, 'undo');
      const soft = behind(undo, page);
      const low: string[] = [];
      for (const brand of brandColors(count)) {
        feedback.style.setProperty('--gransamarbete-accent', brand);
        const fill = getComputedStyle(chosen).backgroundColor;
        const ratios = {
          'text of a button': contrast(getComputedStyle(other).color, surface),
          'text on the soft surface': contrast(getComputedStyle(undo).color, soft),
          'text on what is chosen': contrast(getComputedStyle(chosen).color, fill),
        };
        for (const [what, ratio] of Object.entries(ratios))
          if (!(ratio >= 4.495)) low.push(`${brand} ${what} ${ratio}`);
        const filled = contrast(fill, soft);
        if (!(filled >= 3)) low.push(`${brand} what is chosen ${filled}`);
      }
      expect(low).to.deep.equal([]);
    }).timeout(60_000);

    it('is readable in a list as well', async () => {
      const { list } = await place();
      const chip = partOf(list, 'label:has(:checked)');
      for (const brand of brandColors(200)) {
        list.style.setProperty('--gransamarbete-accent', brand);
        const fill = getComputedStyle(chip).backgroundColor;
        expect(contrast(getComputedStyle(chip).color, fill), brand).to.be.at.least(4.495);
        expect(contrast(colorOf(list, 'summary'), page), brand).to.be.at.least(4.495);
      }
    }).timeout(30_000);

    it('is used as it is when it can be read, and changed only below that', async () => {
      const { list } = await place();
      let kept = 0;
      const wrong: string[] = [];
      for (const brand of brandColors(400)) {
        list.style.setProperty('--gransamarbete-accent', brand);
        const ratio = contrast(brand, page);
        const used = colorOf(list, 'summary');
        const isKept = isSame(used, brand);
        if (ratio >= 4.5 && !isKept) wrong.push(`${brand} became ${used}`);
        if (ratio < 4.4 && isKept) wrong.push(`${brand} stayed`);
        kept += Number(isKept);
      }
      expect(wrong).to.deep.equal([]);
      expect(kept).to.be.within(40, 360);
    }).timeout(60_000);

    it('keeps areas readable, also those of ended projects, in the colours that a page gives them', async () => {
      const { list } = await place();
      for (const brand of brandColors(100)) {
        for (const area of ['po1', 'po2', 'po4']) list.style.setProperty(`--gransamarbete-${area}`, brand);
        for (const area of list.shadowRoot!.querySelectorAll('[part~=card-area]'))
          expect(contrast(getComputedStyle(area).color, behind(area, page)), brand).to.be.at.least(4.495);
      }
    });

    it('does not shine through when a page gives it as half transparent', async () => {
      const { list } = await place();
      list.style.setProperty('--gransamarbete-accent', 'rgb(0 80 160 / 20%)');
      expect(contrast(colorOf(list, 'summary'), page)).to.be.at.least(4.495);
    });
  });

for (const page of [
  '#fff7e0',
  '#e6f0e6',
  '#c9d6df',
  '#808080',
  '#2b2b2b',
  '#000',
  'oklch(0.3 0.05 250)',
  'rebeccapurple',
])
  it(`has a contrast of 4.5:1 on ${page}, whatever the accent`, async () => {
    const { list } = await placeList(
      undefined,
      `background: ${page}; color: ${contrast(page, '#000') > 4.58 ? '#000' : '#fff'}`,
    );
    for (const brand of brandColors(40)) {
      list.style.setProperty('--gransamarbete-accent', brand);
      expect(contrast(colorOf(list, 'summary'), page), brand).to.be.at.least(4.495);
    }
  });
