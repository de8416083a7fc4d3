import { expect } from '@open-wc/testing';
import { closeTestPages } from '../helpers/test-page.js';
import { faults } from './doctor-faults.js';
import { goodPage } from './doctor-pages.js';
import { complaints, examined, statusOf } from './doctor-harness.js';

afterEach(closeTestPages);

describe('the doctor names what is wrong, and nothing else, when', () => {
  let named = 0;
  after(() => console.log(`The doctor names ${named} of ${faults.length} faults.`));

  for (const { what, page, code, says } of faults)
    it(what, async function () {
      // A feed that does not come is waited for as long as the list waits.
      this.timeout(20_000);
      const { page: shown, panel } = await examined(await page());
      const found = complaints(panel);
      expect(found.map((line) => line.code)).to.deep.equal([code]);
      expect(found[0]!.text).to.match(typeof says === 'string' ? new RegExp(escaped(says)) : says);
      expect(shown.window.recorded.errors).to.deep.equal([]);
      named++;
    });
});

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('finds nothing wrong on a page where everything is right', async () => {
  const { panel } = await examined(await goodPage());
  expect(complaints(panel)).to.deep.equal([]);
  expect(statusOf(panel)).to.equal('Kontrollen är klar. Allt ser bra ut.');
});
