import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible, assertFits } from './checks.js';
import { demo, inTime, type Visit } from './visit.js';

const firstWas = /^warning: gransamarbete \d+\.\d+\.\d+: another script was here first$/;
const refused = /^warning: a: src="https:\/\/annan\.example\/feed\.json".* data-allow /;

describe('the pages about embedding', inTime, () => {
  const shared = demo();

  /** Opens a page and waits for its lists. */
  async function open(address: string, lists: number): Promise<Visit> {
    const visit = await shared.visit(address);
    for (let which = 0; which < lists; which++)
      await visit.page.locator('gransamarbete-list').nth(which).locator('[part~=card]').first().waitFor();
    assert.equal(await visit.page.locator('gransamarbete-list').count(), lists);
    return visit;
  }

  /** The console says only what is expected, and nobody else is asked for anything. */
  async function assertQuiet({ said, foreign, violations }: Visit, expected: readonly RegExp[] = []): Promise<void> {
    assert.equal(said.length, expected.length, said.join('\n'));
    for (const [index, line] of said.entries()) assert.match(line, expected[index]!);
    assert.deepEqual(foreign, []);
    assert.deepEqual(await violations(), []);
  }

  it('make a list of every form, each with its own settings, and leave what is not allowed', async () => {
    const visit = await open('embed.html', 4);
    const { page } = visit;
    const section = (name: string) => page.locator(`section[aria-labelledby=${name}]`);
    for (const [name, area] of Object.entries({ lank: 'po4', ruta: 'po2', element: 'iso1', norsk: 'po1' })) {
      const cards = section(name).locator('[part~=card]');
      assert.ok((await cards.count()) > 0);
      assert.equal(
        await section(name).locator(`[part~=card][part~=${area}], [part~=institution]`).count(),
        await cards.count(),
      );
    }
    assert.equal(await section('norsk').locator('gransamarbete-list div[lang]').first().getAttribute('lang'), 'nb');
    await section('rost').locator('page-feedback [part~=answer-yes]').waitFor();
    assert.equal(await section('nekad').locator('a').isVisible(), true);
    await assertQuiet(visit, [refused]);
    await page.context().close();
  });

  it('show the list and take a vote under the strictest policy', async () => {
    const visit = await open('strict-policy.html', 1);
    await visit.page.locator('page-feedback [part~=answer-yes]').click();
    await visit.page.locator('page-feedback [part=undo]').waitFor();
    assert.equal((await shared.site.database.votes()).at(-1)?.answer, 'yes');
    await assertQuiet(visit);
    const answer = await visit.page.request.get(`${shared.site.origin}/demo/strict-policy.html`);
    const policy = answer.headers()['content-security-policy'] ?? '';
    assert.match(policy, /^default-src 'none'; .*style-src 'none'.*require-trusted-types-for 'script'/);
    await visit.page.context().close();
  });

  it('show the lists of the first of two versions, and the second says so once', async () => {
    const visit = await open('two-versions.html', 2);
    await assertQuiet(visit, [firstWas]);
    await visit.page.context().close();
  });

  it('fit, and are accessible', async () => {
    for (const [address, lists] of Object.entries({ 'embed.html': 4, 'two-versions.html': 2, 'print.html': 1 })) {
      const { page } = await open(address, lists);
      await assertAccessible(page, address);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await assertFits(page, `${address} at ${width}`);
      }
      await page.context().close();
    }
  });

  it('leave links that work to those without JavaScript', async () => {
    const { page, said } = await shared.visit('embed.html', { javaScriptEnabled: false });
    const links = await page.locator('.example a:not([href*="annan.example"])').all();
    assert.equal(links.length, 5);
    for (const link of links) {
      assert.equal(await link.isVisible(), true);
      // The page names the port of the demo; the collector takes only pages of its own.
      const href = (await link.getAttribute('href'))?.replace('localhost%3A8787', new URL(shared.site.origin).host);
      const address = new URL(href ?? '', `${shared.site.origin}/demo/`);
      assert.equal((await page.request.get(address.href)).status(), 200, address.href);
    }
    assert.deepEqual(said, []);
    await page.context().close();
  });
});
