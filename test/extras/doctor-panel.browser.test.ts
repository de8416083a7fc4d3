import { expect } from '@open-wc/testing';
import { feedOf, project } from '../helpers/element-feeds.js';
import { closeTestPages, orderFeed, until } from '../helpers/test-page.js';
import { createPanel } from '../../src/extras/doctor/panel.js';
import { examine } from '../../src/extras/doctor/examine.js';
import { extrasLocalizer } from '../../src/locale/extras-localizer.js';
import { network } from '../../src/shared/network.js';
import { faults } from './doctor-faults.js';
import { goodPage } from './doctor-pages.js';
import { examined, fallback, statusOf, widget } from './doctor-harness.js';

afterEach(closeTestPages);

const badFeed = () => orderFeed(feedOf([project('Alfa', { period: { start: '2027-02-31' } }), { title: 'Utan id' }]));
const badPage = async () => ({
  head: widget,
  body: `<button>Annat</button><gransamarbete-list src="${(await badFeed()).address}" pagesize="3" sort="datum">${fallback}</gransamarbete-list>`,
});

const button = (panel: HTMLElement, index: number) => panel.shadowRoot!.querySelectorAll('button')[index]!;

describe('in every language', () => {
  /** Texts of the catalogue that are not the same in the language. */
  async function swedishTexts(language: string): Promise<string[]> {
    const xliff = await (await fetch(`/locales/extras/${language}.xlf`)).text();
    const units = [...new DOMParser().parseFromString(xliff, 'application/xml').querySelectorAll('trans-unit')];
    expect(units.length).to.be.greaterThan(150);
    return units.flatMap((unit) => {
      const target = unit.querySelector('target')!.textContent;
      const pieces = [...unit.querySelector('source')!.childNodes].map(({ nodeValue }) => nodeValue?.trim() ?? '');
      return pieces.filter((piece) => piece.length > 8 && !target.includes(piece));
    });
  }

  const shown = [
    'no area fits',
    'a date does not exist',
    'a later page is missing',
    'the collector does not know the site',
  ];

  for (const lang of ['nb', 'nn'])
    it(`says nothing in Swedish when the page is in ${lang}`, async function () {
      this.timeout(30_000);
      const swedish = await swedishTexts(lang);
      const pages = [goodPage, badPage, ...faults.filter(({ what }) => shown.includes(what)).map(({ page }) => page)];
      expect(pages).to.have.length(shown.length + 2);
      for (const make of pages) {
        const { panel } = await examined({ ...(await make()), lang });
        const section = panel.shadowRoot!.querySelector('section')!;
        expect(section.lang).to.equal(lang);
        expect(swedish.filter((text) => section.textContent.includes(text))).to.deep.equal([]);
        closeTestPages();
      }
    });

  for (const lang of ['sv', 'nb', 'nn'])
    it(`is accessible in ${lang}, with its details open or not`, async () => {
      const list = document.createElement('gransamarbete-list');
      for (const [name, value] of Object.entries({ lang, src: (await badFeed()).address, feedback: '', areas: '' }))
        list.setAttribute(name, value);
      const { root, run } = createPanel(list);
      document.body.append(list, root);
      await run();
      await expect(root).to.be.accessible();
      for (const details of root.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(root).to.be.accessible();
      for (const control of root.shadowRoot!.querySelectorAll('button, summary'))
        expect(control.getBoundingClientRect().height).to.be.at.least(24);
      list.remove();
      root.remove();
    });
});

it('says each level in a word, beside the sign', async () => {
  const { panel } = await examined(await badPage());
  for (const line of panel.shadowRoot!.querySelectorAll('li.finding')) {
    const [sign, word] = line.querySelectorAll('.title span');
    expect(sign!.getAttribute('aria-hidden')).to.equal('true');
    expect(word!.textContent).to.match(/^(?:Bra|Varning|Fel)$/);
  }
  const levels = [...panel.shadowRoot!.querySelectorAll('li.finding')].map(({ className }) => className.slice(8));
  expect(levels.indexOf('ok')).to.be.greaterThan(levels.lastIndexOf('warning'));
  expect(levels.indexOf('warning')).to.be.greaterThan(levels.lastIndexOf('fault'));
});

it('tells when it has finished, and leaves the focus alone', async () => {
  const { page, panel } = await examined(await badPage());
  expect(statusOf(panel)).to.equal('Kontrollen är klar. Fel: 1. Varningar: 3.');
  expect(page.document.activeElement).to.equal(page.document.body);
});

it('examines again on request, with the focus where it was', async () => {
  const { page, panel } = await examined(await badPage());
  const list = await page.find('gransamarbete-list');
  list.removeAttribute('pagesize');
  button(panel, 1).focus();
  button(panel, 1).click();
  await until(() => statusOf(panel).endsWith('Varningar: 2.'));
  expect(panel.shadowRoot!.activeElement).to.equal(button(panel, 1));
});

describe('the report', () => {
  it('is copied as text', async () => {
    const { page, panel } = await examined(await badPage());
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard });
    button(panel, 0).click();
    await until(() => statusOf(panel) === 'Rapporten är kopierad.');
    expect(copied[0]).to.contain(page.address);
    expect(copied[0]).to.match(/✗ Fel: Poster som inte visas: 1 \(items-skipped\)/);
    expect(copied[0]).to.contain('/items/0/_gransamarbete/period/start');
    expect(panel.shadowRoot!.querySelector('textarea')).to.equal(null);
  });

  it('is shown, and marked, where there is no clipboard', async () => {
    const { page, panel } = await examined(await badPage());
    Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    button(panel, 0).click();
    const area = await until(() => panel.shadowRoot!.querySelector('textarea'));
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.contain('(items-skipped)');
    expect(panel.shadowRoot!.activeElement).to.equal(area);
    expect(statusOf(panel)).to.contain('markerad');
  });
});

it('says so when a check fails, or never ends, and throws nothing', async () => {
  const thrown: unknown[] = [];
  const onThrown = (event: PromiseRejectionEvent) => void thrown.push(event.reason);
  addEventListener('unhandledrejection', onThrown);
  const list = document.createElement('gransamarbete-list');
  list.setAttribute('src', '/feed.json');
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
  const silent = { ...network, wait, fetch: () => new Promise<Response>(() => undefined) };
  const found = await examine(list, extrasLocalizer('sv'), silent);
  expect(found.filter(({ code }) => code === 'unchecked')).to.have.length(1);
  const warnings = {
    get: () => {
      throw new Error('no warnings');
    },
  };
  Object.defineProperty(list, 'warnings', warnings);
  const unchecked = (await examine(list, extrasLocalizer('sv'), silent)).filter(({ code }) => code === 'unchecked');
  expect(unchecked.flatMap(({ details }) => details)).to.contain('Error: no warnings');
  await new Promise((resolve) => setTimeout(resolve));
  removeEventListener('unhandledrejection', onThrown);
  expect(thrown).to.deep.equal([]);
});

it('can be read on a page that styles everything', async () => {
  const options = await badPage();
  const styles = '<style>* { color: red; font-size: 40px; letter-spacing: 5px; text-transform: uppercase }</style>';
  const { page, panel } = await examined({ ...options, head: widget + styles });
  const inside = page.window.getComputedStyle(panel.shadowRoot!.querySelector('p')!);
  const { fontSize, textTransform } = inside;
  expect({ fontSize, textTransform }).to.deep.equal({ fontSize: '16px', textTransform: 'none' });
});
