import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseSync } from 'vite';
import { attributeMark, childMark } from '../../.config/build/marks.js';
import { minifyTemplates } from '../../.config/build/minify-templates.js';
import { walk } from '../../.config/build/walk.js';
import { filesBelow, read } from './source-files.js';

interface LitInternals {
  readonly _marker: string;
  readonly _boundAttributeSuffix: string;
  /** The HTML of a template with marks where values go, and the names of the attributes that have one. */
  readonly _getTemplateHtml: (strings: TemplateStringsArray, type: 1) => [html: string, names: string[]];
}
// The build for development, where the internals have names.
const lit = new URL('../../node_modules/lit-html/node/development/lit-html.js', import.meta.url).href;
const { _marker, _boundAttributeSuffix, _getTemplateHtml } = ((await import(lit)) as { _$LH: LitInternals })._$LH;

/** The pieces of every `html` template of a file, as the build leaves them. */
function builtTemplates(file: string): string[][] {
  const { transform } = minifyTemplates() as unknown as {
    transform: (code: string, id: string) => { code: string } | undefined;
  };
  const templates: string[][] = [];
  walk(parseSync(file, transform(read(file), file)?.code ?? '').program, (node) => {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && node.tag.name === 'html')
      templates.push(node.quasi.quasis.map(({ value }) => value.cooked ?? ''));
  });
  return templates;
}

const child = `<${childMark}>`;

/** The same pieces as they were written. */
const unmarked = (piece: string, index: number, { length }: readonly string[]): string => {
  if (piece.endsWith(child)) return piece.slice(0, -child.length);
  return index < length - 1 ? `${piece.slice(0, -attributeMark.length)}=` : piece;
};

it('the build marks where values go as Lit does in the browser', () => {
  let compared = 0;
  for (const file of filesBelow('src').filter((name) => /^src\/(?:list|feedback|element)\/.*\.ts$/.test(name)))
    for (const pieces of builtTemplates(file)) {
      const strings = pieces.map(unmarked);
      const [html, names] = _getTemplateHtml(Object.assign(strings, { raw: strings }), 1);
      const asBuilt = html
        .replaceAll(`${_boundAttributeSuffix}=${_marker}`, attributeMark)
        .replaceAll(`<?${_marker}>`, child);
      // Lit parts a mark from the end of its tag with a space.
      assert.equal(pieces.join(''), asBuilt.replaceAll(`${attributeMark} />`, `${attributeMark}/>`), file);
      // The parser of HTML makes attributes lower case: Lit keeps the names, the trimmed one does not.
      for (const name of names) assert.equal(name, name.toLowerCase(), file);
      compared++;
    }
  assert.ok(compared > 30, String(compared));
});
