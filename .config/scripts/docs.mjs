// Writes the tables of README.md from dist/custom-elements.json; with --check it only says whether they are fresh.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bytes, limit } from '../size-limit.mjs';

const manifestFile = 'dist/custom-elements.json';
const readmeFile = 'README.md';

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

/** A heading and a table; nothing when there is nothing to say. */
function table(title, heads, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`**${title}**\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}`];
}

function tables(element) {
  const {
    members = [],
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssStates = [],
    cssProperties = [],
  } = element;
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const fieldOf = ({ fieldName }) => fields.find(({ name }) => name === fieldName);
  const properties = fields.filter(({ attribute }) => !attribute);
  // Lit's own methods have no words of ours.
  const methods = members.filter(({ kind, description }) => kind === 'method' && description);
  return [
    table(
      'Attributes',
      ['attribute', 'property', 'default', 'meaning'],
      attributes.map((attribute) => [
        code(attribute.name),
        code(attribute.fieldName),
        code(attribute.default ?? fieldOf(attribute)?.default),
        attribute.description ?? fieldOf(attribute)?.description,
      ]),
    ),
    table(
      'Properties',
      ['property', 'type', 'meaning'],
      properties.map(({ name, type, readonly, description }) => [
        code(name) + (readonly ? ' (read-only)' : ''),
        code(type?.text),
        description,
      ]),
    ),
    table(
      'Methods',
      ['method', 'meaning'],
      methods.map(({ name, static: isStatic, parameters = [], description }) => [
        code(
          `${isStatic ? `${element.name}.` : ''}${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
        ),
        description,
      ]),
    ),
    table(
      'Events',
      ['event', 'detail', 'meaning'],
      events.map(({ name, type, description }) => [
        code(name),
        code(type?.text.replace(/^CustomEvent<(.*)>$/, '$1')),
        description,
      ]),
    ),
    table(
      'Slots',
      ['slot', 'meaning'],
      slots.map(({ name, description }) => [name ? code(name) : '(children)', description]),
    ),
    table(
      'Parts',
      ['part', 'meaning'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    table(
      'States',
      ['state', 'meaning'],
      cssStates.map(({ name, description }) => [code(name), description]),
    ),
    table(
      'Custom properties',
      ['property', 'default', 'meaning'],
      cssProperties.map((property) => [code(property.name), code(property.default), property.description]),
    ),
  ]
    .flat()
    .join('\n\n');
}

for (const [file, how] of [
  [manifestFile, 'run `npm run build` first'],
  [readmeFile, 'it has the markers'],
]) {
  if (existsSync(file)) continue;
  console.error(`There is no ${file}: ${how}.`);
  process.exit(1);
}

const elements = new Map(
  JSON.parse(readFileSync(manifestFile, 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);
const readme = readFileSync(readmeFile, 'utf8');
const section = /(<!-- generated:([\w-]+) -->)[^]*?(<!-- \/generated -->)/g;
const marked = new Set([...readme.matchAll(section)].map(([, , tagName]) => tagName));
const problems = [
  ...[...elements.keys()].filter((tagName) => !marked.has(tagName)).map((tagName) => `has no markers for ${tagName}`),
  ...[...marked].filter((tagName) => !elements.has(tagName)).map((tagName) => `has markers for an unknown ${tagName}`),
];
/** In kB with one decimal: the last bytes differ between versions of Node. */
const sizes = ['dist/gransamarbete.js', 'dist/gransamarbete.classic.js'].map((file) => {
  const script = readFileSync(file);
  const kilobytes = [brotliCompressSync(script), gzipSync(script), script].map(({ length }) =>
    (length / 1000).toFixed(1),
  );
  return `| \`${file}\` | ${kilobytes.map((size) => `${size} kB`).join(' | ')} |`;
});
const sizeSection = /(<!-- sizes -->)[^]*?(<!-- \/sizes -->)/;
const sizeTable = ['| file | brotli | gzip | as it is |', '|---|---|---|---|', ...sizes].join('\n');
const sizeBar = `Measured by \`npm run size\`, which fails above ${bytes(limit)} bytes brotli.`;

const withSizes = readme.replace(sizeSection, `$1\n\n${sizeTable}\n\n${sizeBar}\n\n$2`);
const fresh = withSizes.replace(section, (whole, start, tagName, end) =>
  elements.has(tagName) ? `${start}\n\n${tables(elements.get(tagName))}\n\n${end}` : whole,
);
if (!process.argv.includes('--check')) writeFileSync(readmeFile, fresh);
else if (fresh !== readme) problems.push('has tables that are not fresh: run `npm run docs`');

for (const problem of problems) console.error(`${readmeFile} ${problem}.`);
process.exitCode = problems.length > 0 ? 1 : 0;
