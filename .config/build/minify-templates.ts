import { readdirSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { parseSync, type Plugin } from 'vite';
import { attributeMark, childMark } from './marks.js';
import { walk } from './walk.js';

/**
 * Takes out of `css` and `html` templates what only their authors need, and marks in `html` where values go: Lit does that in the
 * browser, with a small parser of HTML that the script can leave out.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.ts') || id.includes('node_modules')) return undefined;
      // Scripts set some, too. That it moves columns is of no matter: the map is for the table of sizes.
      const code = source.replace(privateProperty, (name) => `--_gs${privateProperties.indexOf(name).toString(36)}`);
      const packed = new MagicString(code);
      walk(parseSync(id, code).program, (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const minify = { css, html: html() }[node.tag.name];
        if (!minify) return;
        for (const { start, value, tail } of node.quasi.quasis) {
          const text = minify(value.raw, tail);
          // The parser counts the delimiters in: a backtick or brace before, a backtick or `${` behind.
          const from = code.indexOf(value.raw, start);
          if (value.raw) packed.update(from, from + value.raw.length, text);
          else packed.appendLeft(start + 1, text);
        }
      });
      return code !== source || packed.hasChanged()
        ? { code: packed.toString(), map: packed.generateMap({ hires: true }) }
        : undefined;
    },
  };
}

/** What begins so is used inside alone. Some are registered with the whole page: what they become must be nobody else's. */
const privateProperty = /--_[a-z\d-]+/g;

/** The custom properties that are ours alone, in the order of the alphabet: two builds give them the same short names. */
const privateProperties = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.styles.ts'))
  .flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(privateProperty) ?? [])
  .filter((name, index, names) => names.indexOf(name) === index)
  .sort();

function css(text: string): string {
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(text), minify: true });
  return code.toString().replaceAll('\\', '\\\\');
}

/** For the pieces of one template, in order: whether a piece begins inside a tag depends on the ones before. */
function html(): (text: string, isLast: boolean) => string {
  let inTag = false;
  return (text, isLast) => {
    const startsInTag = inTag;
    if (/[<>]/.test(text)) inTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    // White space with a line break in it is there for the author; between attributes and in texts it counts as one space.
    const packed = text.replace(/\s*\n\s*/g, (space, at: number) => {
      const before = text.slice(0, at);
      const after = text.slice(at + space.length);
      const spaceInTag = /[<>]/.test(before) ? before.lastIndexOf('<') > before.lastIndexOf('>') : startsInTag;
      if (spaceInTag) return /^\/?>/.test(after) ? '' : ' ';
      return before === '' || after === '' || before.endsWith('>') || after.startsWith('<') ? '' : ' ';
    });
    // As in Lit: a child at the end has something behind it, or it would end with the parent that it is put into.
    if (isLast) return packed || `<${childMark}>`;
    if (!inTag) return `${packed}<${childMark}>`;
    if (!/[a-z]=$/.test(packed))
      throw new Error(`a value in a tag must be a whole attribute without quotes: ${packed}`);
    return packed.slice(0, -1) + attributeMark;
  };
}
