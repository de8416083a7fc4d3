import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, cases, readCase, type Case, type State } from '../../demo/gallery/cases.js';
import { assertAccessible, assertFits, assertSpeaks } from './checks.js';
import { demo, inTime, type Visit } from './visit.js';

interface Shown {
  /** States of the list, and parts with how many of them there are. */
  readonly is: readonly string[];
  readonly parts: Readonly<Record<string, number>>;
}

/** What tells each state from the others. Projects and institutions are cards. */
const shown: Record<State, Shown> = {
  ready: { is: ['ready'], parts: { card: 5, institution: 2, clear: 0, empty: 0, partial: 0, more: 0 } },
  filtered: { is: ['ready'], parts: { card: 3, institution: 2, clear: 1, empty: 0 } },
  ended: { is: ['ready'], parts: { card: 6, clear: 1 } },
  'all-ended': { is: ['ready'], parts: { card: 2, clear: 0 } },
  one: { is: ['ready'], parts: { card: 1, toolbar: 0, more: 0 } },
  fifty: { is: ['ready'], parts: { card: 24, more: 1 } },
  empty: { is: ['ready', 'empty'], parts: { card: 0, empty: 1, clear: 1 } },
  partial: { is: ['ready'], parts: { card: 5, partial: 1, error: 0 } },
  failed: { is: ['failed'], parts: { card: 0, error: 1, retry: 1, loading: 0 } },
  loading: { is: ['loading'], parts: { card: 0, loading: 1, error: 0 } },
};

/** What a list says of a feed that fails, once. */
const announced: Partial<Record<State, RegExp>> = {
  failed: /^warning: gransamarbete-list: .*\bfeed\b/,
  partial: /^warning: gransamarbete-list: .*\btype\b.*innlandet\.json/,
};

async function assertShows({ page }: Visit, { is, parts }: Shown): Promise<void> {
  const list = page.locator('gransamarbete-list');
  await page.locator(`gransamarbete-list${is.map((state) => `:state(${state})`).join('')}`).waitFor();
  for (const [part, number] of Object.entries(parts)) {
    const found = list.locator(`[part~="${part}"]`);
    if (number) await found.nth(number - 1).waitFor();
    assert.equal(await found.count(), number, part);
  }
}

const states = ['loading', 'ready', 'failed', 'empty'];
const statesOf = (page: Visit['page']): Promise<string[]> =>
  page
    .locator('gransamarbete-list')
    .evaluate((list, names) => names.filter((name) => list.matches(`:state(${name})`)), states);

/** No element of ours keeps a colour from the system. axe reads the colours that were there before, so it cannot tell. */
async function assertForced(page: Visit['page'], where: string): Promise<void> {
  const adjusted = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('gransamarbete-list')!;
    const vote = shadowRoot!.querySelector('page-feedback')!.shadowRoot!;
    return [...shadowRoot!.querySelectorAll('*'), ...vote.querySelectorAll('*')]
      .filter((element) => !element.closest('svg') && getComputedStyle(element).forcedColorAdjust !== 'auto')
      .map(({ localName, className }) => `${localName}.${className}`);
  });
  assert.deepEqual(adjusted, [], where);
}

describe('the gallery', inTime, () => {
  const { visit } = demo();

  it('leads to every case by a name of its own, and to no other', async () => {
    const { page, said } = await visit('gallery/');
    const links = await page
      .locator('main a')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href')!, link.getAttribute('aria-label') ?? link.textContent]),
      );
    const addresses = new Set(links.map(([address]) => address));
    assert.deepEqual([...addresses].sort(), cases.map(addressOf).sort());
    assert.equal(new Set(links.map(([, name]) => name)).size, links.length);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await assertFits(page, `the gallery at ${width} px`);
      await assertAccessible(page, `the gallery at ${width} px`);
    }
    assert.deepEqual(said, []);
    await page.context().close();
  });

  const check = async (asked: Case) => {
    const forcedColors = asked.scheme === 'forced' ? 'active' : 'none';
    const visited = await visit(`gallery/${addressOf(asked)}`, { forcedColors });
    const { page, said, foreign, violations } = visited;
    await assertShows(visited, shown[asked.state]);
    assert.deepEqual(await statesOf(page), shown[asked.state].is);
    await assertSpeaks(page, asked.lang, asked.lang);
    const style = await page.locator('link[href^="/dist/themes/"]').evaluateAll((links) => links.length);
    assert.equal(style, asked.theme ? 1 : 0);
    await assertFits(page, addressOf(asked));
    if (asked.scheme === 'forced') await assertForced(page, addressOf(asked));
    else await assertAccessible(page, addressOf(asked));
    const expected = announced[asked.state];
    assert.equal(said.length, expected ? 1 : 0, said.join('\n'));
    if (expected) assert.match(said[0]!, expected);
    assert.deepEqual([foreign, await violations()], [[], []]);
    await page.context().close();
  };

  for (const asked of cases) it(`${addressOf(asked)} shows what it names, quietly`, () => check(asked));

  it('shows the same on another day, and to somebody elsewhere', async () => {
    const { page } = await visit('gallery/case.html', { timezoneId: 'Pacific/Auckland', locale: 'en-NZ' });
    await page.locator('[part=updated]').waitFor();
    assert.equal(await page.locator('[part~=card-status]').first().textContent(), 'Pågår');
    assert.match((await page.locator('[part=card-period]').nth(1).textContent())!, /avslutas om 6 månader/);
    await page.context().close();
  });
});

describe('the address of a case', () => {
  it('is read back as the case', () => {
    for (const asked of cases) assert.deepEqual(readCase(new URL(addressOf(asked), 'http://a/').search), asked);
  });

  it('names no two cases alike, and gives the plain one for what there is not', () => {
    assert.equal(new Set(cases.map(addressOf)).size, cases.length);
    assert.deepEqual(readCase('?state=../x&theme=__proto__&scheme=1&lang=en'), readCase(''));
  });
});
