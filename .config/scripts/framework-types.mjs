// Types of the elements for templates of React and Vue, made from the manifest.
//
// Of our own, for what others make does not fit: those of @wc-toolkit/jsx-types 1.8.2 reject the ref objects of React, and those
// of custom-element-vuejs-integration 1.4.0 make CustomEvent<CustomEvent<…>> of an event and let a template set what is read-only.
import { readFileSync, writeFileSync } from 'node:fs';

/** Elements whose events come through another one: a list has its vote within. */
const within = { 'gransamarbete-list': ['page-feedback'] };

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const indented = (lines) => lines.map((line) => (line ? `  ${line}` : line));
const distinct = (names) => [...new Set(names)];

/** What an editor shows beside a name. */
function docs(...paragraphs) {
  const lines = paragraphs.filter(Boolean).join('\n\n').replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return lines[0] ? [`/** ${lines[0]} */`] : [];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}

/** Something that may be left out, also as undefined. */
const optional = (name, type) => `${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;

/** What can be set: attributes with the properties behind them, and properties that have no attribute. */
function settingsOf({ attributes = [], members = [] }) {
  const known = new Set(attributes.map(({ fieldName }) => fieldName));
  const others = members.filter(
    ({ kind, name, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic && !known.has(name),
  );
  return [...attributes, ...others].map((one) => ({
    attribute: one.name,
    property: one.fieldName ?? one.name,
    type: one.type?.text ?? 'string',
    hints: docs(one.description, one.default && `@default ${one.default}`),
  }));
}

/** An interface for each element: what it takes, and what it tells. */
function interfaces(elements, { base, namesOf, listenerOf }) {
  const listeners = ({ events = [] }) =>
    events.flatMap(({ name, type, description }) => [
      ...docs(description),
      optional(listenerOf(name), `((event: ${type?.text ?? 'Event'}) => void)`),
    ]);
  return elements.flatMap((element) => {
    const inner = elements.filter(({ tagName }) => within[element.tagName]?.includes(tagName));
    const fields = settingsOf(element).flatMap((setting) =>
      namesOf(setting).flatMap((name) => [...setting.hints, optional(name, setting.type)]),
    );
    return [
      '',
      `/** What \`<${element.tagName}>\` takes in a template. */`,
      `export interface ${element.name}Props extends ${base(element)} {`,
      ...indented([...fields, ...[element, ...inner].flatMap(listeners)]),
      '}',
    ];
  });
}

/** The elements by their tags. */
const tags = (elements, typeOf) =>
  elements.flatMap((element) => {
    const slots = (element.slots ?? []).map(({ name, description }) => `- ${name || '(children)'}: ${description}`);
    const hints = docs(element.description, slots.length > 0 && ['Slots:', ...slots].join('\n'));
    return [...hints, `'${element.tagName}': ${typeOf(element)};`];
  });

/** The names that stand in the types: classes, and what the events tell. */
function ownImport(elements) {
  const details = elements.flatMap(({ events = [] }) =>
    events.flatMap(({ type }) => [...(type?.text ?? '').matchAll(/<(\w+)>/g)].map(([, name]) => name)),
  );
  const names = distinct([...elements.map(({ name }) => name), ...details]).sort();
  return `import type { ${names.join(', ')} } from './index.js';`;
}

/** React 19 sets the property of a name, and where there is none the attribute; a listener is `on` and the name of the event. */
function reactTypes(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ownImport(elements),
    ...interfaces(elements, {
      base: ({ name }) => `HTMLAttributes<${name}>`,
      namesOf: ({ attribute, property }) => distinct([attribute, property]),
      listenerOf: (event) => `on${event}`,
    }),
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...indented(indented(indented(tags(elements, ({ name }) => `DetailedHTMLProps<${name}Props, ${name}>`)))),
    '    }',
    '  }',
    '  interface CSSProperties {',
    ...indented(
      indented([...properties.values()].flatMap((one) => [...docs(one.description), optional(one.name, 'string')])),
    ),
    '  }',
    '}',
  ];
}

/** Vue knows every name of a template in camel case; a listener is `on` and the name of the event. */
function vueTypes(elements) {
  return [
    "import type { HTMLAttributes, PublicProps } from 'vue';",
    ownImport(elements),
    ...interfaces(elements, {
      base: () => 'HTMLAttributes',
      namesOf: ({ property }) => [property],
      listenerOf: (event) => camelCase(`on-${event}`),
    }),
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    ...indented(indented(tags(elements, ({ name }) => `new () => ${name} & { $props: ${name}Props & PublicProps }`))),
    '  }',
    '  interface HTMLAttributes {',
    // Vue has left it out, for its own slots once had that name.
    '    /** Place in the element around it. */',
    '    slot?: string | undefined;',
    '  }',
    '}',
  ];
}

/** Files of types by their names. */
export function frameworkTypes(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const text = (lines) => ['// Made from custom-elements.json.', ...lines, ''].join('\n');
  return { 'react.d.ts': text(reactTypes(elements)), 'vue.d.ts': text(vueTypes(elements)) };
}

/** Writes them beside the types that they import. */
export function writeFrameworkTypes(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8'));
  for (const [file, text] of Object.entries(frameworkTypes(manifest))) writeFileSync(`${folder}/types/${file}`, text);
}
