import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';
import { parseSync } from 'vite';

/**
 * Links messages to their translations when the script is built. At run time @lit/localize finds a translation by a hash of the
 * Swedish text, which costs the widget its hash function and sixteen letters for each message and language. Here
 * `msg('Visa fler')` becomes `msg(12)`, and each language a list of texts: 1.5 kB less after compression.
 *
 * The npm entries are built without it.
 */
export function linkMessages({ languages, interchange }) {
  const runtime = '\0linked-messages';
  /** Swedish texts by the order of their first use; a value in a text is `{0}`. */
  const texts = [];
  const numberOf = (text) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const table = (language) => `__messages_${language}__`;
  const languageOf = (id) => languages.find((language) => id.endsWith(`/generated/${language}.ts`));

  return {
    name: 'link-messages',
    enforce: 'pre',
    resolveId: (source) => (source === '@lit/localize/internal/runtime-msg.js' ? runtime : undefined),
    load(id) {
      if (languageOf(id)) return `export const templates = ${table(languageOf(id))};`;
      if (id !== runtime) return undefined;
      return `export const runtimeMsg = (texts = ${table('sv')}, number, values) =>
        texts[number].replace(/{(\\d)}/g, (_, index) => values[index]);`;
    },
    transform(code, id) {
      if (!code.includes('msg(') || !id.endsWith('.ts')) return undefined;
      const linked = new MagicString(code);
      walk(parseSync(id, code).program, (node) => {
        if (!isMessage(node)) return;
        const [argument] = node.arguments;
        const { text, values } = messageOf(argument, code);
        linked.update(argument.start, argument.end, numberOf(text) + (values.length ? `, [${values.join(', ')}]` : ''));
      });
      return { code: linked.toString(), map: linked.generateMap({ hires: true }) };
    },
    renderChunk(code) {
      const linked = new MagicString(code);
      linked.replaceAll(table('sv'), () => JSON.stringify(texts));
      for (const language of languages) linked.replaceAll(table(language), () => JSON.stringify(translated(texts, interchange(language))));
      return { code: linked.toString(), map: linked.generateMap({ hires: true }) };
    },
  };
}

function isMessage({ type, callee, arguments: given }) {
  if (type !== 'CallExpression' || given.length !== 1) return false;
  const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
  return name === 'msg';
}

/** A message as text with numbered values, and the code of the values. */
function messageOf(argument, code) {
  if (argument.type === 'Literal') return { text: argument.value, values: [] };
  const { quasis, expressions } = argument.type === 'TaggedTemplateExpression' ? argument.quasi : argument;
  const text = quasis.map(({ value }, index) => (index ? `{${index - 1}}` : '') + value.cooked).join('');
  return { text, values: expressions.map(({ start, end }) => code.slice(start, end)) };
}

function walk(node, visit) {
  if (typeof node?.type === 'string') visit(node);
  for (const child of Object.values(node ?? {})) {
    if (Array.isArray(child)) child.forEach((entry) => walk(entry, visit));
    else if (typeof child === 'object' && child) walk(child, visit);
  }
}

/** Translations in the order of the texts, read from XLIFF. */
function translated(texts, file) {
  const decode = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
  const plain = (xml) => decode(xml.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}'));
  const units = readFileSync(file, 'utf8').matchAll(/<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs);
  const targets = new Map([...units].map(([, source, target]) => [plain(source), plain(target)]));
  return texts.map((text) => {
    if (!targets.has(text)) throw new Error(`${file} has no translation of "${text}": run npm run locales`);
    return targets.get(text);
  });
}
