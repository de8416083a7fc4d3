import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converter, parse, wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { assertAccessible, transitionsEnd } from './checks.js';
import { hostPage, hosts, type Host } from './host-pages.js';
import { demo, inTime } from './visit.js';

const rgb = converter('rgb');

/** A computed colour in the steps of a screen; the same colour may be written in many ways. */
function steps(color: string): number[] {
  const { r, g, b } = rgb(parse(color)!);
  return [r, g, b].map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
}

/** Our colour is the host's, where the host's can be read; else it is one that can. */
function assertSame(ours: string, theirs: string, page: string, what: string): void {
  const contrast = (color: string) => wcagContrast(color, page);
  if (contrast(theirs) < 4.5) assert.ok(contrast(ours) >= 4.495, `${what}: ${ours} on ${page}`);
  else
    for (const [index, step] of steps(ours).entries())
      // Colours go through XYZ and back.
      assert.ok(Math.abs(step - steps(theirs)[index]!) <= 1, `${what}: ${ours} is not ${theirs}`);
}

/** What an element looks like, and what the host's own looks like. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('gransamarbete-list')!.shadowRoot!;
    const style = (element: Element | null) => getComputedStyle(element!);
    const host = (selector: string) => style(document.querySelector(`#host ${selector}`));
    const inList = (selector: string) => style(root.querySelector(selector));
    const behind = style(document.body).backgroundColor;
    return {
      page: behind === 'rgba(0, 0, 0, 0)' ? 'white' : behind,
      fonts: [inList('[part=card-text]').fontFamily, host('p').fontFamily] as const,
      text: [inList('[part=card-text]').color, host('p').color] as const,
      links: [inList('[part=card-link]').color, host('a').color] as const,
      accents: [inList('label:has(:checked)').backgroundColor, host('button').backgroundColor] as const,
    };
  });

async function assertLooksLikeHost(page: Page): Promise<void> {
  // Colours may move there, and one move may set off another.
  await transitionsEnd(page);
  const { page: behind, fonts, text, links, accents } = await looks(page);
  assert.equal(...fonts);
  assertSame(...text, behind, 'text');
  assertSame(...links, behind, 'link');
  assertSame(...accents, behind, 'accent');
}

describe('a list that nobody has given a look, on a page that has one', inTime, () => {
  const shared = demo();

  async function open(host: Host, scheme: 'light' | 'dark') {
    const context = await shared.browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
    // Functions that are sent into a page name themselves with this helper of the compiler.
    await context.addInitScript('globalThis.__name = (value) => value');
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.route('**/host/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage(host, scheme) }),
    );
    await page.goto(`${shared.site.origin}/host/`);
    await page.locator('[part~=area-input]').first().check();
    return page;
  }

  for (const host of hosts) {
    for (const scheme of ['light', 'dark'] as const) {
      if (!host.schemes[scheme]) continue;
      it(`has the font, link and accent of ${host.name}, ${scheme}`, async () => {
        const page = await open(host, scheme);
        await assertLooksLikeHost(page);
        await assertAccessible(page, `${host.name}, ${scheme}`);
        await page.context().close();
      });
    }

    if (host.schemes.dark)
      it(`follows the switch of ${host.name} between light and dark`, async () => {
        const page = await open(host, 'light');
        const linkColor = () => looks(page).then(({ links }) => links[0]);
        const [light, dark] = [hostPage(host, 'light'), hostPage(host, 'dark')];
        const inLight = await linkColor();
        for (const html of [dark, light]) {
          const before = await linkColor();
          await page.evaluate((markup) => {
            const { documentElement, body } = new DOMParser().parseFromString(markup, 'text/html');
            for (const [ours, theirs] of [
              [document.documentElement, documentElement],
              [document.body, body],
            ] as const) {
              for (const name of ours.getAttributeNames()) ours.removeAttribute(name);
              for (const { name, value } of theirs.attributes) ours.setAttribute(name, value);
            }
          }, html);
          await page.waitForFunction(
            (color) =>
              getComputedStyle(
                document.querySelector('gransamarbete-list')!.shadowRoot!.querySelector('[part=card-link]')!,
              ).color !== color,
            before,
          );
          await assertLooksLikeHost(page);
        }
        assert.equal(await linkColor(), inLight);
        await page.context().close();
      });
  }
});
