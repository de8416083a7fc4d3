import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastStyles } from '../../src/theme/contrast.styles.js';
import { baseStyles } from '../../src/theme/base.styles.js';
import { defaultTokens, pageTokens } from '../../src/theme/tokens.styles.js';
import { filesBelow, linesThatMatch, read } from '../house/source-files.js';

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name!);
const styles = filesBelow('src').filter((file) => file.endsWith('.styles.ts'));

/** What is asked for where the tokens are set, as it needs no value inside. */
const [fontOfPage = ''] = /font-family: [^;]+/.exec(pageTokens) ?? [];

/** What the styles ask the page for. */
const asked = sorted(styles.flatMap((file) => namesIn(read(file), /var\(\s*--gransamarbete-([\w-]+)/g)));

/** Which of them an element uses: in its own styles, and in those that both have. */
function usedBy(room: string): string[] {
  const files = styles.filter((file) => file.startsWith(`src/${room}/`) || /(base|contrast)\.styles/.test(file));
  return sorted(namesIn(files.map(read).join('\n') + fontOfPage, /var\(\s*--_?gransamarbete-([\w-]+)/g)).filter(
    (name) => asked.includes(name),
  );
}

describe('the properties that a page can set', () => {
  for (const element of ['src/list/gransamarbete-list.ts', 'src/feedback/page-feedback.ts'])
    it(`are those that ${element} documents`, () => {
      const documented = namesIn(read(element), /^ \* @cssproperty --gransamarbete-([\w-]+) - \S/gm);
      assert.deepEqual(sorted(documented), usedBy(element.split('/')[1]!));
      assert.equal(documented.length, new Set(documented).size, 'each is documented once');
    });

  it('are documented in the same words at both elements', () => {
    const lines = (file: string): readonly string[] => read(file).match(/^ \* @cssproperty .+$/gm) ?? [];
    const list = lines('src/list/gransamarbete-list.ts');
    assert.deepEqual(
      lines('src/feedback/page-feedback.ts').filter((line) => !list.includes(line)),
      [],
    );
  });

  it('have a default each, but for the font, the focus ring and the duration, which are the page’s or the browser’s', () => {
    const defaults = sorted(namesIn(defaultTokens, /--_gransamarbete-([\w-]+):/g));
    assert.deepEqual(sorted([...defaults, 'font', 'focus', 'duration']), asked);
  });

  it('set what is used inside, each the one of its own name', () => {
    const set = [...pageTokens.matchAll(/--_gransamarbete-([\w-]+):\s*var\(\s*--gransamarbete-([\w-]+)/g)];
    assert.deepEqual(
      set.filter(([, inside, outside]) => inside !== outside).map(([text]) => text),
      [],
    );
    assert.deepEqual(
      sorted(set.map(([, inside]) => inside!)),
      sorted(namesIn(defaultTokens, /--_gransamarbete-([\w-]+):/g)),
    );
  });
});

describe('the styles', () => {
  it('use no property inside that nobody sets', () => {
    const all = styles.map(read).join('\n');
    const set = new Set(namesIn(all, /(--_gransamarbete-[\w-]+):/g));
    // What comes from the page is measured first, so it has a fallback where it is used.
    const used = namesIn(all, /var\(\s*(--_gransamarbete-[\w-]+)\s*\)/g);
    assert.ok(used.length > 20, String(used.length));
    assert.deepEqual(
      used.filter((name) => !set.has(name)),
      [],
    );
  });

  it('name no property as a page could, too', () => {
    const names = [...styles, 'src/element/surroundings.ts'].flatMap((file) => namesIn(read(file), /(--_?[\w-]+):/g));
    assert.deepEqual(
      names.filter((name) => !name.startsWith('--_gransamarbete-')),
      [],
    );
  });

  it('mirror themselves in text from right to left: nothing says left or right', () => {
    const sides =
      /(?<![\w-])(left|right|(margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right))(?![\w-])/;
    const corners = /border-(top|bottom)-(left|right)-radius|(text-align|float|clear):\s*(left|right)/;
    // Four values are four sides, of which the second and the fourth change places.
    const four = /(?<![\w-])(padding|margin|inset|border-width|border-radius):\s*\S+ (\S+) \S+ (?!\2\s*[;}])\S+\s*;/;
    const comments = /^\s*(\/\*|\*|\/\/)/;
    // A tick is a tick in every direction.
    const tick = 'border-width: 0 0.15em 0.15em 0;';
    const isMirrored = (line: string): boolean => comments.test(line.replace(/^\S+ /, '')) || line.endsWith(tick);
    for (const pattern of [sides, corners, four])
      assert.deepEqual(
        linesThatMatch(styles, pattern).filter((line) => !isMirrored(line)),
        [],
      );
  });

  it('ask nothing of the size of the window, only of the room that there is', () => {
    assert.deepEqual(linesThatMatch(styles, /@media[^{]*(width|height|orientation)|\d(vw|vh|vi|vb|vmin|vmax)\b/), []);
  });

  it('let nothing move for those who want it still', () => {
    const moving = [baseStyles, contrastStyles, ...styles.map(read)].join('\n').replace(/\/\*.*?\*\//gs, '');
    assert.doesNotMatch(moving, /animation|@keyframes|scroll-behavior/);
  });
});
