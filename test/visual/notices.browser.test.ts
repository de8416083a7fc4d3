import { expect } from '@open-wc/testing';
import { visualDiff } from '@web/test-runner-visual-regression';
import { nameOf } from '../../demo/gallery/cases.js';
import { ended, framed, list, open, settled, widthOf } from './frame.js';

describe('the comparison of pictures notices', () => {
  const changes: readonly (readonly [what: string, property: string, value: string])[] = [
    ['a pixel more between cards', '--gransamarbete-gap', 'calc(1.25em + 1px)'],
    ['a pixel more within cards', '--gransamarbete-padding', 'calc(1.25em + 1px)'],
    ['another accent', '--gransamarbete-accent', '#0b5a8a'],
    ['another hairline', '--gransamarbete-line', '#d0d0d0'],
    ['another round corner', '--gransamarbete-radius', '9px'],
  ];
  framed();

  for (const [what, property, value] of changes)
    it(what, async () => {
      const asked = ended('');
      const changed = await open(asked, widthOf(asked));
      list()!.style.setProperty(property, value);
      await settled();
      const error: unknown = await visualDiff(changed, `${nameOf(asked)}--${property}`).catch(
        (reason: unknown) => reason,
      );
      expect(String(error)).to.match(/Visual diff failed|The picture is \d+ × \d+ pixels/);
    });
});
