import { visualDiff } from '@web/test-runner-visual-regression';
import { cases, nameOf } from '../../demo/gallery/cases.js';
import { ended, framed, open, widthOf } from './frame.js';

describe('the gallery looks as it did', () => {
  framed();

  for (const asked of cases)
    it(nameOf(asked), async () => {
      await visualDiff(await open(asked, widthOf(asked)), nameOf(asked));
    });

  for (const scheme of ['', 'dark'] as const)
    it(`${nameOf(ended(scheme))}, narrow`, async () => {
      await visualDiff(await open(ended(scheme), 320), `${nameOf(ended(scheme))}-narrow`);
    });
});
