import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { ownNames } from '../../.config/build/minify.js';

/** What the script that pages load is made of: its entry, and what stands in it for lit-html. */
const entries = ['src/gransamarbete.ts', '.config/build/render.ts'];

const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();
const ours = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);

interface Use {
  /** `file:line` and the code. */
  readonly place: string;
  readonly name: string;
  /** Where a property is declared that it may be, if anywhere. */
  readonly declared: readonly ts.SourceFile[];
  /** The name is known to nobody before the script runs. */
  readonly isComputed: boolean;
  /** Of an object that may come from elsewhere. */
  readonly isRead: boolean;
}

const textsOf = (type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? part.value : []));

/** The names by which a node reads, writes or declares a property, and the types that should have it. */
function namesIn(node: ts.Node): { names: readonly string[]; types: readonly (ts.Type | undefined)[] } {
  if (ts.isPropertyAccessExpression(node))
    return { names: [node.name.text], types: [checker.getTypeAtLocation(node.expression)] };
  if (ts.isElementAccessExpression(node))
    return {
      names: textsOf(checker.getTypeAtLocation(node.argumentExpression)),
      types: [checker.getTypeAtLocation(node.expression)],
    };
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken)
    return {
      names: [(node.propertyName ?? node.name).getText()],
      types: [checker.getTypeAtLocation(node.parent)],
    };
  if (ts.isObjectLiteralElement(node) && node.name && ts.isObjectLiteralExpression(node.parent))
    return { names: [node.name.getText()], types: [checker.getContextualType(node.parent)] };
  if (ts.isClassElement(node) && node.name && ts.isClassLike(node.parent)) {
    const above = (node.parent.heritageClauses ?? []).flatMap(({ types }) => types);
    return { names: [node.name.getText()], types: above.map((type) => checker.getTypeAtLocation(type)) };
  }
  return { names: [], types: [] };
}

/** Every place of the script where a property has a name that the minifier would change. */
function usesOf(pattern: RegExp): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    const { names, types } = namesIn(node);
    for (const name of names.filter((one) => pattern.test(one))) {
      const file = node.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const properties = types
        .flatMap((type) => (type?.isUnion() ? type.types : (type ?? [])))
        .flatMap((type) => checker.getPropertyOfType(checker.getApparentType(type), name) ?? []);
      uses.push({
        place: `${relative('.', file.fileName)}:${line + 1} ${node.getText().split('\n')[0]}`,
        name,
        declared: properties.flatMap(({ declarations = [] }) => declarations.map((one) => one.getSourceFile())),
        isComputed: ts.isElementAccessExpression(node) && !ts.isStringLiteral(node.argumentExpression),
        isRead: ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isBindingElement(node),
      });
    }
  };
  ours.forEach(visit);
  return uses;
}

/** Names that others read or write: what events tell and votes hold, the fields of a feed, parameters of the address, attributes. */
function namesThatLeave(file: ts.SourceFile): string[] {
  const names: string[] = [];
  const take = (members: readonly (ts.TypeElement | ts.ObjectLiteralElementLike)[]) =>
    names.push(...members.flatMap(({ name }) => name?.getText() ?? []));
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isInterfaceDeclaration(node) && /^(?:\w+Detail|Query|Vote)$/.test(node.name.text)) take(node.members);
    if (!ts.isObjectLiteralExpression(node)) return;
    const { parent } = node;
    const holder = ts.isCallExpression(parent)
      ? parent.expression
      : ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)
        ? parent.name
        : undefined;
    if (/^(?:object|own|properties)$/.test(holder?.getText() ?? '')) take(node.properties);
  };
  ts.forEachChild(file, visit);
  return names;
}

const isForeign = ({ declared }: Use): boolean => declared.some(({ isDeclarationFile }) => isDeclarationFile);
const places = (uses: readonly Use[]): string[] => uses.map(({ place }) => place);

describe('a name that the minifier shortens', () => {
  const uses = usesOf(ownNames);

  it('is nowhere one of the platform, of Node or of a library', () => {
    assert.ok(uses.length > 300, String(uses.length));
    assert.deepEqual(places(uses.filter(isForeign)), []);
  });

  it('is read from nothing whose names are not known, as JSON', () => {
    assert.deepEqual(places(uses.filter(({ isRead, declared }) => isRead && declared.length === 0)), []);
  });

  it('is never made of a text when the script runs', () => {
    assert.deepEqual(places(uses.filter(({ isComputed }) => isComputed)), []);
  });

  it('is none that a feed, an event, a vote, the address or an attribute has', () => {
    const known = ours.flatMap((file) => namesThatLeave(file));
    assert.ok(known.length > 60, known.join());
    assert.deepEqual(
      known.filter((name) => ownNames.test(name)),
      [],
    );
  });
});

describe('these tests notice', () => {
  // The first was a real fault: a list was not sorted by title.
  for (const name of ['compare', 'searchParams', 'hash', 'isIntersecting', 'rootMargin', 'keepalive'])
    it(`the platform's "${name}"`, () => {
      const found = usesOf(new RegExp(`^${name}$`)).filter(isForeign);
      assert.ok(found.length > 0);
    });

  it('a name that is made of a text', () => {
    const found = usesOf(/^(?:title|summary)$/).filter(({ isComputed }) => isComputed);
    assert.ok(found.length > 0);
  });
});
