import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages, messages, translated, wordsOf } from './messages.js';
import { demo, inTime } from './visit.js';

const scripts = ['gransamarbete.js', 'gransamarbete.classic.js'] as const;
const read = (script: string) => readFileSync(new URL(`../../dist/${script}`, import.meta.url), 'utf8');

describe('the built scripts', () => {
  for (const script of scripts)
    it(`${script} carries every message in every language`, () => {
      const code = read(script).replace(/\\(["'`])/g, '$1');
      const missing = languages.flatMap((language) =>
        messages(language)
          .filter(({ target }) => wordsOf(target).some((words) => !code.includes(words)))
          .map(({ target }) => `${language}: ${target}`),
      );
      assert.deepEqual(missing, []);
    });

  for (const script of scripts)
    it(`${script} imports nothing`, () => {
      assert.doesNotMatch(read(script), /\bimport\s*(?:[{*"'(]|[\w$]+\s+from)/);
    });
});

describe('the elements that the built script defines', inTime, () => {
  const { visit } = demo();

  it('render anew on every change: properties, attributes, a feed that is handed over', async () => {
    const { page, said } = await visit('./');
    const list = page.locator('gransamarbete-list');
    const cards = list.locator('[part~=card]:not([part~=institution])');
    await cards.first().waitFor();

    await list.evaluate((element) => Object.assign(element, { pageSize: 2, headingLevel: 3 }));
    await list.locator('h3[part=section-title]').first().waitFor();
    assert.equal(await cards.count(), 2);

    await list.evaluate((element) => element.setAttribute('without', 'search areas'));
    await list.locator('[part=search]').waitFor({ state: 'detached' });
    assert.equal(await list.locator('[part=areas]').count(), 0);

    await list.evaluate((element) => element.setAttribute('lang', 'nn'));
    await list.locator('div[lang=nn]').first().waitFor();
    assert.equal(await list.locator('summary').innerText(), translated('Om Interreg', 'nn'));

    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [{ id: '1', title: 'Berre éin' }] };
    await list.evaluate((element, feed) => Object.assign(element, { feed }), feed);
    await list.locator('[part=card-title]', { hasText: 'Berre éin' }).waitFor();
    assert.equal(await list.locator('[part~=card]').count(), 1);

    const vote = page.locator('page-feedback');
    await vote.evaluate((element) => Object.assign(element, { question: 'Fann du det?' }));
    await vote.locator('[part=question]', { hasText: 'Fann du det?' }).waitFor();
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('change their language with the page, and keep what the visitor has set', async () => {
    const { page, said } = await visit('two-languages.html');
    const list = page.locator('#valt-sprak gransamarbete-list');
    await list.locator('[part~=card]').first().waitFor();
    await list.locator('[part=search-input]').fill('Glava');
    await list.locator('[value=PO2]').check();
    const cards = await list.locator('[part~=card]').count();
    for (const language of languages) {
      await page.locator(`[name=sprak][value=${language}]`).check();
      await list.locator(`div[lang=${language}]`).first().waitFor();
      assert.equal(await list.locator('[part=clear]').innerText(), translated('Rensa filter', language));
      assert.equal(
        await page.locator('#valt-sprak [part=question]').innerText(),
        translated('Hjälpte sidan dig?', language),
      );
      assert.equal(await list.locator('[part=search-input]').inputValue(), 'Glava');
      assert.equal(await list.locator('[value=PO2]').isChecked(), true);
      assert.equal(await list.locator('[part~=card]').count(), cards);
    }
    assert.deepEqual(said, []);
    await page.context().close();
  });
});

describe('the content security policy of the demo pages', inTime, () => {
  const shared = demo();
  const pages = ['./', 'two-languages.html', 'broken-feed.html', 'all-ended.html', 'feedback.html', 'themed.html'];

  it('is strict on every page', async () => {
    const { page } = await shared.visit('./');
    for (const address of pages) {
      await page.goto(`${shared.site.origin}/demo/${address}`, { waitUntil: 'commit' });
      const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
      assert.match(policy ?? '', /^default-src 'none'; script-src 'self'; style-src 'self'; /);
      assert.doesNotMatch(policy ?? '', /unsafe|\*(?!;)(?!\s)(?!$)/);
    }
    await page.context().close();
  });

  it('is in force: what it forbids is heard', async () => {
    const { page, violations } = await shared.visit('./');
    await page.locator('[part~=card]').first().waitFor();
    assert.deepEqual(await violations(), []);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
    });
    await page.waitForFunction(() => heard.violations.length > 0);
    assert.deepEqual(await violations(), ['script-src-elem inline']);
    assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
    await page.context().close();
  });
});
