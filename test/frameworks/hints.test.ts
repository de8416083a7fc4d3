import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { frameworkTypes } from '../../.config/scripts/framework-types.mjs';
import { endedModes, sortOrders } from '../../src/feed/query.js';
import { read } from '../house/source-files.js';

interface Named {
  readonly name: string;
  readonly fieldName?: string;
  readonly description: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
}

const isBuilt = existsSync('dist/types/react.d.ts') && existsSync('dist/custom-elements.json');

function elementsOfManifest(): Declaration[] {
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

/** What an editor would show of the properties of an interface, by their names. */
function hintsOf(file: string, name: string): Map<string, string> {
  const program = ts.createProgram([file], {
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find((one) => one.name === name)!;
  return new Map(
    checker
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      .map((property) => {
        const tags = property.getJsDocTags(checker).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
        return [
          property.name,
          [ts.displayPartsToString(property.getDocumentationComment(checker)), ...tags].join('\n'),
        ];
      }),
  );
}

// The manifest is made by the build; `npm test` builds first.
describe('what an editor shows', { skip: !isBuilt && 'dist is not built' }, () => {
  const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const listeners: Record<string, (event: string) => string> = {
    react: (event) => `on${event}`,
    vue: (event) => camelCase(`on-${event}`),
  };

  for (const [framework, listenerOf] of Object.entries(listeners))
    it(`in ${framework} has the words of the manifest for every attribute and every event`, () => {
      for (const { name, attributes, events } of elementsOfManifest()) {
        const hints = hintsOf(`dist/types/${framework}.d.ts`, `${name}Props`);
        for (const attribute of attributes) {
          const standard = attribute.default ? [`@default ${attribute.default}`] : [];
          const expected = [attribute.description, ...standard].join('\n');
          assert.equal(hints.get(attribute.fieldName ?? attribute.name), expected);
          if (framework === 'react') assert.equal(hints.get(attribute.name), expected);
        }
        for (const event of events) assert.equal(hints.get(listenerOf(event.name)), event.description);
      }
    });

  it('are the values that the list knows, and no others', () => {
    const { attributes } = elementsOfManifest().find(({ tagName }) => tagName === 'gransamarbete-list')!;
    const valuesOf = (name: string) => {
      const { type } = attributes.find((attribute) => attribute.name === name)!;
      return [...type!.text.matchAll(/'(\w+)'/g)].map(([, value]) => value!);
    };
    assert.deepEqual(valuesOf('ended'), [...endedModes]);
    assert.deepEqual(valuesOf('sort'), [...sortOrders]);
    assert.deepEqual(valuesOf('loading'), ['eager', 'lazy']);
  });

  it('names no property without an attribute among the attributes', () => {
    for (const { attributes } of elementsOfManifest())
      assert.deepEqual(
        attributes.filter(({ name }) => name === 'feed'),
        [],
      );
  });
});

describe('types from a manifest', () => {
  const element = {
    tagName: 'test-element',
    name: 'TestElement',
    description: 'An element.',
    members: [
      { kind: 'field', name: 'data', type: { text: 'unknown' }, description: 'Ends a comment: */ and goes on.' },
      { kind: 'field', name: 'state', readonly: true, type: { text: 'string' }, description: 'Read-only.' },
      { kind: 'field', name: 'shared', static: true, type: { text: 'string' }, description: 'Of the class.' },
      { kind: 'method', name: 'reload', description: 'A method.' },
    ],
  };
  const files = Object.values(
    frameworkTypes({ modules: [{ declarations: [{ kind: 'function', name: 'other' }, element] }] }),
  );

  it('are TypeScript, whatever a description says', () => {
    for (const text of files) {
      const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
      assert.deepEqual(diagnostics, []);
      assert.match(text, /Ends a comment: \*\\\/ and goes on\./);
    }
  });

  it('have what can be set, and nothing that cannot', () => {
    for (const text of files) {
      assert.match(text, /^ {2}data\?: unknown \| undefined;$/m);
      assert.doesNotMatch(text, /\b(?:state|shared|reload|other)\b/);
    }
  });
});
