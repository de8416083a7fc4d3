import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demo, inTime } from './visit.js';

const list = (attributes: string) =>
  `<gransamarbete-list src="/demo/feed.json" page-size="2" ${attributes}><p>Utan listan</p></gransamarbete-list>`;

/** A router that keeps its route in the fragment and its own things in the history, as single-page sites do. */
const router = `<nav><a href="#/om?del=1">Om</a></nav><output></output><script>
  const show = () => (document.querySelector('output').textContent = location.hash);
  addEventListener('hashchange', show);
  history.replaceState({ router: 1 }, '');
  show();
</script>`;

const pages: Readonly<Record<string, readonly [lang: string, body: string]>> = {
  sv: ['sv', list('url-state="g" ended="toggle"')],
  nb: ['nb', list('url-state="g"')],
  selected: ['sv', list('url-state="g" selected="PO1"')],
  two: ['sv', list('url-state="g"') + list('url-state="h"') + list('')],
  router: ['sv', `${router}${list('url-state="g"')}`],
  // The list stands far below what is seen.
  low: ['sv', `<div style="height: 3000px"></div>${list('url-state="g" feedback="/votes"')}`],
};

/** Ids of the cards of a list, and what its filter says. */
const state = (page: Page, which = 0) =>
  page.evaluate((index) => {
    const { query, shadowRoot } = document.querySelectorAll('gransamarbete-list')[index]!;
    const find = (selector: string) => [...shadowRoot!.querySelectorAll<HTMLInputElement>(selector)];
    return {
      cards: find('[part=cards] > li').map(({ id }) => id.split('#')[1]),
      ticked: find('[type=checkbox]:checked').map(({ value }) => value),
      search: find('[type=search]').map(({ value }) => value)[0],
      place: find('select').map(({ value }) => value)[0],
      query,
    };
  }, which);

/** The element that has the focus, across shadow roots: its text, and whether it is seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    const { top = -1, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    return { text: element?.textContent.trim(), isSeen: top >= 0 && bottom <= innerHeight };
  });

const steps = (page: Page) => page.evaluate(() => history.length);

describe('a list that keeps its filters in the address', inTime, () => {
  const shared = demo();

  async function open(name: string, rest = '') {
    const page = await shared.browser.newPage();
    page.setDefaultTimeout(15_000);
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.route(/\/demo\/page-(\w+)\.html/, (route, request) => {
      const [, wanted = ''] = /page-(\w+)\./.exec(request.url()) ?? [];
      const [lang, body] = pages[wanted]!;
      const head = '<meta charset="utf-8"><title>Test</title><link rel="icon" href="icon.svg">';
      const script = '<script type="module" src="/dist/gransamarbete.js"></script>';
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="${lang}"><head>${head}${script}</head><body>${body}</body></html>`,
      });
    });
    const base = `${shared.site.origin}/demo/page-${name}.html`;
    await page.goto(base + rest);
    await ready(page);
    return {
      page,
      said,
      /** Query and fragment. */
      rest: () => page.url().slice(base.length),
      async close() {
        assert.deepEqual(said, []);
        await page.close();
      },
    };
  }

  const ready = (page: Page) => page.locator('[part~=card]').first().waitFor();

  /** Waits until the address has changed, as the list does after an action. */
  async function act(page: Page, action: () => Promise<unknown>): Promise<void> {
    const before = page.url();
    await action();
    await page.waitForURL((url) => url.href !== before);
  }

  it('shows the same after a reload, from everything that a visitor can do', async () => {
    const { page, rest, close } = await open('sv', '?utm=%E5+1');
    await act(page, () => page.locator('[part~=ended] input').check());
    await act(page, () => page.locator('[value=PO4]').check());
    await act(page, () => page.locator('[value=ISO1]').check());
    await act(page, () => page.locator('select').selectOption('Arvika'));
    await act(page, () => page.locator('[type=search]').pressSequentially('ar', { delay: 20 }));
    await act(page, () => page.locator('select').selectOption(''));
    await act(page, () => page.locator('[part=more]').first().click());
    const address = '?utm=%E5+1&g-area=PO4&g-area=ISO1&g-q=ar&g-ended=1&g-more=2.1.1';
    assert.equal(rest(), address);
    const before = await state(page);
    assert.deepEqual(before.query, { areas: ['PO4', 'ISO1'], places: [], search: 'ar', ended: true });
    await page.reload();
    await ready(page);
    assert.deepEqual(await state(page), before);
    assert.equal(rest(), address);
    assert.equal((await focused(page)).text, undefined);
    await close();
  });

  it('goes back one action at a time, also after a visit elsewhere, and on again', async () => {
    const { page, rest, close } = await open('sv', '?utm=1');
    const seen = [await state(page)];
    const first = await steps(page);
    await act(page, () => page.locator('[value=PO2]').check());
    seen.push(await state(page));
    await act(page, () => page.locator('[type=search]').pressSequentially('central', { delay: 30 }));
    seen.push(await state(page));
    assert.equal((await steps(page)) - first, 2);
    assert.deepEqual(seen[2]!.cards, ['circularity-in-central-scandinavia']);

    await page.goto(`${shared.site.origin}/demo/icon.svg`);
    await page.goBack();
    await ready(page);
    assert.deepEqual(await state(page), seen[2]);
    await page.goBack();
    assert.deepEqual(await state(page), seen[1]);
    await page.goBack();
    assert.deepEqual(await state(page), seen[0]);
    assert.equal(rest(), '?utm=1');
    await page.goForward();
    await page.goForward();
    assert.deepEqual(await state(page), seen[2]);
    assert.equal(rest(), '?utm=1&g-area=PO2&g-q=central');
    await close();
  });

  it('shows the same to somebody who got the address, in another language', async () => {
    const from = await open('sv');
    await act(from.page, () => from.page.locator('[part~=ended] input').check());
    await act(from.page, () => from.page.locator('[value=PO1]').check());
    await act(from.page, () => from.page.locator('select').selectOption('Karlstad'));
    const sent = from.rest();
    assert.equal(sent, '?g-area=PO1&g-place=Karlstad&g-ended=1');
    const to = await open('nb', sent);
    assert.deepEqual(await state(to.page), await state(from.page));
    assert.equal(await to.page.locator('gransamarbete-list div[lang]').first().getAttribute('lang'), 'nb');
    assert.equal(to.rest(), sent);
    await from.close();
    await to.close();
  });

  it('keeps what the visitor has unticked though the page ticks it, until Back', async () => {
    const { page, rest, close } = await open('selected');
    const before = await state(page);
    assert.deepEqual(before.ticked, ['PO1']);
    await act(page, () => page.locator('[value=PO1]').uncheck());
    assert.equal(rest(), '?g-area=');
    await page.reload();
    await ready(page);
    assert.deepEqual((await state(page)).ticked, []);
    await page.goBack();
    assert.deepEqual(await state(page), before);
    await close();
  });

  it('leaves a second list with another prefix alone, and a third without one writes nothing', async () => {
    const { page, rest, close } = await open('two');
    const at = (which: number) => page.locator('gransamarbete-list').nth(which);
    await at(2).locator('[part~=card]').first().waitFor();
    await act(page, () => at(0).locator('[value=PO1]').check());
    await act(page, () => at(1).locator('[value=PO2]').check());
    await at(2).locator('[value=PO4]').check();
    assert.equal(rest(), '?g-area=PO1&h-area=PO2');
    await page.goBack();
    const areas = [0, 1, 2].map(async (which) => (await state(page, which)).query.areas);
    assert.deepEqual(await Promise.all(areas), [['PO1'], [], ['PO4']]);
    await page.reload();
    await at(2).locator('[part~=card]').first().waitFor();
    assert.deepEqual(await Promise.all([0, 1, 2].map(async (which) => (await state(page, which)).ticked)), [
      ['PO1'],
      [],
      [],
    ]);
    await close();
  });

  it('shares the address with a router that lives in the fragment', async () => {
    const { page, rest, close } = await open('router', '#/start?x');
    await act(page, () => page.locator('[value=PO1]').check());
    assert.equal(rest(), '?g-area=PO1#/start?x');
    const ticked = await state(page);
    await page.locator('nav a').click();
    assert.equal(rest(), '?g-area=PO1#/om?del=1');
    assert.equal(await page.locator('output').textContent(), '#/om?del=1');
    assert.deepEqual(await state(page), ticked);
    await page.goBack();
    assert.equal(await page.locator('output').textContent(), '#/start?x');
    assert.deepEqual(await page.evaluate(() => history.state as unknown), { router: 1 });
    await page.goBack();
    assert.equal(rest(), '#/start?x');
    assert.deepEqual((await state(page)).query.areas, []);
    await close();
  });

  it('shows one card to whoever opens its address: an ended one far below, behind the first cards', async () => {
    const { page, rest, close } = await open('low', '?g-area=PO2#g-sail');
    const sail = { text: 'SAIL', isSeen: true };
    await page.waitForFunction(() => document.activeElement?.localName === 'gransamarbete-list');
    assert.deepEqual(await focused(page), sail);
    assert.equal(rest(), '?g-area=PO2#g-sail');
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.localName === 'gransamarbete-list');
    assert.deepEqual(await focused(page), sail);
    // A vote is about the page, whatever the list shows of it.
    await page.locator('[part~=answer-yes]').click();
    await page.locator('page-feedback [part=undo]').waitFor();
    await act(page, () => page.locator('[value=PO4]').check());
    assert.equal(await page.locator('[part~=answer-yes]').getAttribute('aria-pressed'), 'true');
    assert.equal((await shared.site.database.votes()).length, 1);
    await close();
  });
});
