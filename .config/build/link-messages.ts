import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';
import { parseSync, type ESTree, type Plugin } from 'vite';
import { walk } from './walk.js';

interface Options {
  readonly languages: readonly string[];
  /** Path of the XLIFF file of a language. */
  readonly interchange: (language: string) => string;
}

/**
 * Links messages to their translations when the script is built. At run time @lit/localize finds a translation by a hash of the
 * Swedish text, which costs the widget its hash function and sixteen letters for each message and language. Here
 * `msg('Rensa filter')` becomes `msg(12)`, and each language a list of texts: 1.4 kB less after compression.
 *
 * The npm entries are built without it.
 */
export function linkMessages({ languages, interchange }: Options): Plugin {
  const runtime = '\0linked-messages';
  const catalogues = new Map(languages.map((language) => [language, readCatalogue(interchange(language))]));
  /** Swedish texts in the order of the catalogue, so that two builds give the same numbers; a value in a text is `{0}`. */
  const texts = [...catalogues.get(languages[0]!)!.keys()];

  return {
    name: 'link-messages',
    enforce: 'pre',
    resolveId: (source) => (source === '@lit/localize/internal/runtime-msg.js' ? runtime : undefined),
    load(id) {
      const language = languages.find((code) => id.endsWith(`/generated/${code}.ts`));
      if (language) return `export const templates = ${listOf(translated(texts, catalogues.get(language)!))};`;
      if (id !== runtime) return undefined;
      return `export const runtimeMsg = (texts = ${listOf(texts)}, number, values) =>
        texts[number].replace(/{(\\d)}/g, (_, index) => values[index]);`;
    },
    transform(code, id) {
      if (!code.includes('msg(') || !id.endsWith('.ts')) return undefined;
      const linked = new MagicString(code);
      walk(parseSync(id, code).program, (node) => {
        const argument = messageArgument(node);
        if (!argument) return;
        const { text, values } = messageOf(argument, code);
        const number = texts.indexOf(text);
        if (number === -1) throw new Error(`"${text}" is not in the catalogue: run npm run locales and translate it`);
        linked.update(argument.start, argument.end, `${number}${values.length ? `, [${values.join(', ')}]` : ''}`);
      });
      return { code: linked.toString(), map: linked.generateMap({ hires: true }) };
    },
  };
}

/** Code for a list of texts. One long text with a mark between compresses better than many short ones. */
function listOf(texts: readonly string[]): string {
  if (texts.some((text) => text.includes('|'))) throw new Error('"|" stands between messages and cannot stand in one');
  return `${JSON.stringify(texts.join('|'))}.split('|')`;
}

/** The message of a call `msg(…)` or `words.msg(…)`. */
function messageArgument(node: ESTree.Node): ESTree.Argument | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1) return undefined;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' && name.name === 'msg' ? node.arguments[0] : undefined;
}

/** A message as text with numbered values, and the code of the values. */
function messageOf(argument: ESTree.Argument, code: string): { text: string; values: string[] } {
  if (argument.type === 'Literal') return { text: String(argument.value), values: [] };
  const template = argument.type === 'TaggedTemplateExpression' ? argument.quasi : argument;
  if (template.type !== 'TemplateLiteral')
    throw new Error(`not a message: ${code.slice(argument.start, argument.end)}`);
  const text = template.quasis
    .map(({ value }, index) => `${index ? `{${index - 1}}` : ''}${value.cooked ?? ''}`)
    .join('');
  return { text, values: template.expressions.map(({ start, end }) => code.slice(start, end)) };
}

/** Swedish texts of an XLIFF file and their translations. */
function readCatalogue(file: string): Map<string, string> {
  const decode = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  const plain = (xml = '') => decode(xml.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}'));
  const units = readFileSync(file, 'utf8').matchAll(/<source>(.*?)<\/source>\s*(?:<target>(.*?)<\/target>)?/gs);
  return new Map([...units].map(([, source, target]) => [plain(source), plain(target)]));
}

function translated(texts: readonly string[], catalogue: ReadonlyMap<string, string>): string[] {
  return texts.map((text) => {
    const target = catalogue.get(text);
    if (!target) throw new Error(`"${text}" has no translation: run npm run locales and translate it`);
    return target;
  });
}
