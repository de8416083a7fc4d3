import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { parseSync, type Plugin } from 'vite';
import { attributeMark, childMark } from './minify-templates.js';
import { walk } from './walk.js';

const development = join(dirname(createRequire(import.meta.url).resolve('lit-html')), '../development/lit-html.js');

/** What our templates never do, and what becomes of the code for it. Each text stands in the file, or the build fails. */
const cuts: readonly (readonly [from: string | RegExp, to: string])[] = [
  // The build has marked where values go.
  [
    'const [html, attrNames] = getTemplateHtml(strings, type)',
    "const html = trustFromTemplateString(strings, strings.join(''))",
  ],
  [/const tagEndRegex = [^;]+;/, ''],
  ['if (node.hasAttributes())', ''],
  ['if (name.endsWith(boundAttributeSuffix))', `const m = /([.@])?(.*)${attributeMark}$/.exec(name); if (m)`],
  ['const realName = attrNames[attrNameIndex++];', ''],
  ['const m = /([.?@])?(.*)/.exec(realName);', ''],
  [`const markerMatch = '?' + marker`, `const markerMatch = '${childMark}'`],
  ['`lit$${Math.random().toFixed(9).slice(2)}$`', `''`],
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],
  // Directives.
  ['this._$notifyConnectionChanged?.(false, true, from)', ''],
  ['this.__isConnected = options?.isConnected ?? true', ''],
  // Templates that are a piece of SVG or MathML, or compiled. Ours are HTML; an <svg> stands whole in one.
  ['type === SVG_RESULT || type === MATHML_RESULT', 'false'],
  [`typeof type === 'number'`, 'true'],
  // Attributes of several pieces or in single quotes, comments, lists that are no arrays, and listeners that are no functions.
  [`strings.length > 2 || strings[0] !== '' || strings[1] !== ''`, 'false'],
  ['const value = node.getAttribute(name);', ''],
  ['const statics = value.split(marker);', ''],
  ['strings: statics,', ''],
  ['part.strings !== undefined', 'false'],
  [/strings === undefined(?=\) \{\s*\/\/ Single-value)/, 'true'],
  [/\|\|\s*\/\/ [^\n]*\n\s*typeof value\?\.\[Symbol\.iterator\] === 'function'/, ''],
  [/const shouldRemoveListener =[^;]+;/, 'const shouldRemoveListener = false;'],
  [`typeof this._$committedValue === 'function'`, 'true'],
  [/(?<=value !== this\._\$committedValue) && value !== noChange(?=\) \{)/, ''],
  // Attributes and properties of ours are texts, numbers and truths, never `nothing` for a property; listeners are arrow functions.
  [
    /!isPrimitive\(value\) \|\|\s*\(value !== this\._\$committedValue && value !== noChange\);/,
    'value !== this._$committedValue;',
  ],
  ['let change = false;', 'let change;'],
  ['value === nothing ? undefined : value', 'value'],
  [`value === null || (typeof value != 'object' && typeof value != 'function')`, 'Object(value) !== value'],
  ['newListener !== nothing &&', ''],
  [' ?? nothing', ''],
  ['addEventListener(this.name, this, newListener)', 'addEventListener(this.name, this)'],
  ['_$committedValue.call(this.options?.host ?? this.element, event)', '_$committedValue(event)'],
  ['newListener === noChange', 'false'],
  // Values in <textarea>, <title>, comments and tags, and attributes that are there or not.
  ['rawTextElement.test(node.tagName)', 'false'],
  ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ELEMENT_PART', 'false'],
  ['templatePart.type === ATTRIBUTE_PART', 'true'],
  ['templatePart.type === CHILD_PART', '!templatePart.ctor'],
  ['type: ATTRIBUTE_PART,', ''],
  ['type: CHILD_PART, index: nodeIndex', 'index: nodeIndex'],
  [`m[1] === '?'`, 'false'],
  // Who made a part, and with which options: only directives ask.
  ['new ChildPart(node, node.nextSibling, this, options)', 'new ChildPart(node, node.nextSibling)'],
  ['templatePart.name, templatePart.strings, this, options', 'templatePart.name'],
  ['this._insert(createMarker()), this, this.options', 'this._insert(createMarker())'],
  [
    'container.insertBefore(createMarker(), endNode), endNode, undefined, options ?? {}',
    'container.appendChild(createMarker()), null',
  ],
  ['constructor(element, name, strings, parent, options)', 'constructor(element, name)'],
  ['constructor(startNode, endNode, parent, options)', 'constructor(startNode, endNode)'],
  ['constructor(template, parent)', 'constructor(template)'],
  ['new TemplateInstance(template, this)', 'new TemplateInstance(template)'],
  ['createElement(html, _options)', 'createElement(html)'],
  [/(?<=_\$clear\(start = wrap\(this\._\$startNode\)\.nextSibling), from/, ''],
  ['isIterable(value)', 'isArray(value)'],
  [/else \{\s*this\._\$committedValue = nothing;\s*\}/, ''],
  ['_clone(this.options)', '_clone()'],
  ['createElement(html, options)', 'createElement(html)'],
  ['(value, directiveParent = this) {', '(value) {'],
  ['(value, directiveParent = this, valueIndex, noCommit)', '(value)'],
  ['(newListener, directiveParent = this)', '(newListener)'],
  ['change && !noCommit', 'change'],
  ['if (part !== undefined)', ''],
  // The same in fewer words.
  [
    /trustedTypes\s*\? trustedTypes\.createPolicy\([^;]+(?=;)/,
    `trustedTypes?.createPolicy('lit-html', { createHTML: (s) => s })`,
  ],
  [/policy !== undefined(?=\s*\? policy\.createHTML\(stringFromTSA)/, 'policy'],
  // Other places to render to than the end of a root, other documents, old browsers; and a global that nobody asked for.
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  ['options?.creationScope ?? d', 'd'],
  ['global.litHtmlPolyfillSupport;', 'undefined;'],
  [`(global.litHtmlVersions ??= []).push('3.3.3');`, ''],
];

/** Functions that give back one of their arguments, now that there are no directives and no polyfilled shadow DOM. */
const identities = new Map([
  ['resolveDirective', 1],
  ['wrap', 0],
]);

/** Members that only directives and tests look at. */
const unread = new Set([
  '_$isConnected',
  'setConnected',
  'tagName',
  'startNode',
  'endNode',
  '_$disconnectableChildren',
  '_$parent',
  'parentNode',
  'options',
  'type',
]);

/** Leaves out of lit-html what the widget does not use: 0.7 kB. The npm entries leave lit as it is. */
export function trimLit(): Plugin {
  return {
    name: 'trim-lit',
    enforce: 'pre',
    load(id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return undefined;
      const code = readFileSync(development, 'utf8');
      const trimmed = new MagicString(code);
      for (const [from, to] of cuts) {
        const found = (typeof from === 'string' ? code.includes(from) && from : from.exec(code)?.[0]) || '';
        if (!found) throw new Error(`lit-html has changed: "${String(from)}" is not in it any more`);
        const start = code.indexOf(found);
        trimmed.update(start, start + found.length, to.replace('$&', () => found) || ' ');
      }
      walk(parseSync(id, code).program, (node) => {
        if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && identities.has(node.callee.name)) {
          const kept = node.arguments[identities.get(node.callee.name)!]!;
          trimmed.remove(node.start, kept.start).remove(kept.end, node.end);
        }
        if (node.type === 'MethodDefinition' && node.key.type === 'Identifier' && unread.has(node.key.name)) {
          trimmed.remove(node.start, node.end);
        }
        // A constructor that hands on what it gets and remembers its type.
        if (
          node.type === 'MethodDefinition' &&
          node.kind === 'constructor' &&
          /^\(.*\) \{\s+super\(/.test(code.slice(node.value.start))
        )
          trimmed.remove(node.start, node.end);
        if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') return;
        const { left } = node.expression;
        const own = left.type === 'MemberExpression' && left.object.type === 'ThisExpression';
        if (own && left.property.type === 'Identifier' && unread.has(left.property.name))
          trimmed.remove(node.start, node.end);
      });
      return { code: trimmed.toString(), map: trimmed.generateMap({ hires: true }) };
    },
  };
}
