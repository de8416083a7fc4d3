import { brotliCompressSync } from 'node:zlib';
import MagicString from 'magic-string';
import { minify as terser, type CompressOptions, type MinifyOptions } from 'terser';
import { parseSync, type Plugin } from 'vite';
import { walk } from './walk.js';

/**
 * Names of our own that no feed, event, attribute or platform interface knows: they can be short. Every other property keeps its
 * name.
 */
export const ownNames = new RegExp(
  `^(?:${[
    // What begins so is private.
    '_(?!gransamarbete).*',
    'addController address allEnded answeredAt bytes draft endedControl environment expected failure failures',
    'feedSource focusTargets found hasCommented hasFocusOnThanks hostConnected hostDisconnected htmlToText',
    'isAllowed isOffline isOnline isPrinted languageName limit msg network onChange onMove pages',
    'personalData pointer position prepare report requestUpdate rest restore retry retryAfter sections selection send',
    'setEnded setPlace setSearch setting settings showMore shows source state submit today toggleArea turnPage',
    'unsentSince update vote wait watch words write',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/** Minifies the script that pages load. Terser makes it 3 % smaller than the minifier of Vite, which knows no property names. */
export function minify(): Plugin {
  return {
    name: 'minify',
    // One word for all that is declared: every second declaration would have another, and costs 0.1 kB together.
    renderChunk(code) {
      const oneWord = new MagicString(code);
      walk(parseSync('chunk.js', code).program, (node) => {
        if (node.type === 'VariableDeclaration' && node.kind === 'const')
          oneWord.update(node.start, node.start + 5, 'let');
      });
      return { code: oneWord.toString(), map: oneWord.generateMap({ hires: true }) };
    },
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const written = [];
        for (const way of ways) written.push(...(await write(chunk.code, chunk.map, way)));
        const smallest = written.reduce((one, other) => (other.size < one.size ? other : one));
        chunk.code = smallest.code;
        const file = bundle[`${chunk.fileName}.map`];
        if (file?.type === 'asset') file.source = JSON.stringify(smallest.map);
      }
    },
  };
}

/** Ways to write the same. Which one compresses best changes with every line of the source, by some hundred bytes. */
const ways: readonly CompressOptions[] = [true, false].flatMap((comparisons) =>
  [false, true].map((inline) => ({ comparisons, inline })),
);

/** Orders in which letters are given to our own names, the most frequent name first. */
const alphabets = [
  'nteraisolducmpfhvygbwkxjqz',
  'etranisolducmpfhvygbwkxjqz',
  'abcdefghijklmnopqrstuvwxyz',
  'olducmpfhvygbwkxjqzetranis',
];

/** The code in fewer words, with each of the alphabets. */
async function write(source: string, map: unknown, way: CompressOptions) {
  const shorter = await run(source, map, {
    compress: {
      passes: 4,
      keep_fargs: false,
      lhs_constants: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_comps: true,
      ...way,
    },
    mangle: false,
  });
  const names = frequentNames(shorter.code);
  const written = [];
  for (const alphabet of alphabets) {
    const letters = (alphabet + alphabet.toUpperCase()).match(/./g) ?? [];
    const short = [...letters, ...letters.map((letter) => `${letter}e`)];
    const nameCache = { props: { props: Object.fromEntries(names.map((name, index) => [`$${name}`, short[index]])) } };
    const mangle = { properties: { regex: ownNames, builtins: true } };
    written.push(await run(shorter.code, shorter.map, { compress: false, mangle, nameCache }));
  }
  return written;
}

/** Names of ours in a code, the most frequent first: they get the single letters. */
function frequentNames(code: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of code.matchAll(/(?<![#$\w])[$\w]+/g))
    if (ownNames.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
}

async function run(source: string, map: unknown, options: MinifyOptions) {
  const { code = '', map: written } = await terser(source, {
    toplevel: true,
    ecma: 2020,
    format: { comments: false },
    sourceMap: { content: JSON.stringify(map), asObject: true },
    ...options,
  });
  return { code, map: written, size: brotliCompressSync(code).length };
}
