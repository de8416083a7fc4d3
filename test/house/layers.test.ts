import assert from 'node:assert/strict';
import { dirname, posix } from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';
import { filesBelow, read } from './source-files.js';

const packagesOfCollector = [
  '@hono/node-server',
  'hono',
  'ipaddr.js',
  'kysely',
  'libsql',
  'limiter',
  'lru-cache',
  'pg',
  'proxy-addr',
];

/**
 * Who may import whom, the table of "The house": data moves one way, so a file imports only from what stands before it in its
 * stream. Rooms of ours by name, packages by name, `node:` for all of Node. `''` are the entry files directly in src.
 */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  feed: ['shared'],
  votes: ['shared'],
  locale: ['shared', 'lit', '@lit/localize'],
  theme: [],
  element: ['theme', 'shared', 'lit'],
  list: ['feed', 'locale', 'theme', 'element', 'shared', 'lit'],
  feedback: ['votes', 'locale', 'theme', 'element', 'shared', 'lit'],
  embed: ['list', 'feedback', 'shared'],
  extras: ['feed', 'locale', 'shared', 'lit', 'ical.js'],
  // The template of a list is made of its view and settings; the form for a vote has the fields and limits of one.
  prerender: [
    ...['feed', 'votes', 'locale', 'list/templates', 'list/view.js', 'list/settings.js', 'shared', 'lit'],
    ...['@lit-labs/ssr', 'parse5'],
  ],
  import: ['feed', 'shared', 'feedsmith', 'franc', 'htmlparser2', 'hucre'],
  // What the steps of import find, in words: for the command line and the feed maker.
  report: ['import', 'feed', 'locale', 'shared', 'jsonc-parser'],
  collector: ['votes', 'shared', 'node:', ...packagesOfCollector],
  results: ['votes', 'locale', 'theme', 'shared', 'lit', 'chart.js'],
  cli: ['feed', 'import', 'report', 'prerender', 'collector', 'locale', 'shared', 'ajv', 'ajv-formats', 'node:'],
  '': ['feed', 'votes', 'shared', 'list', 'feedback', 'embed'],
};

const roomOf = (path: string): string => /^src\/(.+?)\//.exec(path)?.[1] ?? '';

/** What an import reaches, in the words of the table. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];
  const path = posix.join(dirname(file), specifier);
  return path.startsWith('src/') ? roomOf(path) : 'outside src';
}

function isAllowed(file: string, specifier: string): boolean {
  const room = roomOf(file);
  const target = targetOf(file, specifier);
  if (target === room) return true;
  const allowed = mayImport[room] ?? [];
  const isTemplate = allowed.includes(`${target}/templates`) && specifier.endsWith('-template.js');
  return isTemplate || allowed.includes(target) || allowed.includes(`${target}/${posix.basename(specifier)}`);
}

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));

it('knows every room of src', () => {
  const rooms = new Set(sources.map(roomOf));
  assert.deepEqual(
    [...rooms].filter((room) => !(room in mayImport)),
    [],
  );
});

it('imports only from what stands before in the stream', () => {
  const offending = sources.flatMap((file) => {
    const text = read(file);
    // Positions come with the names, so that the message is a place to click on.
    return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
      const line = text.slice(0, pos).split('\n').length;
      return isAllowed(file, fileName) ? [] : [`${file}:${line} ${text.split('\n')[line - 1]}`];
    });
  });
  assert.deepEqual(offending, []);
});
