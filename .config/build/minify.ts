import { brotliCompressSync } from 'node:zlib';
import MagicString from 'magic-string';
import { minify as terser, type CompressOptions } from 'terser';
import { parseSync, type Plugin } from 'vite';
import { walk } from './walk.js';

/**
 * Names of our own that no feed, event, attribute or platform interface knows: they can be short. Every other property keeps its
 * name.
 */
const ownNames = new RegExp(
  `^(?:${[
    // Private names of Lit.
    '_(?!gransamarbete).*',
    'addController address allEnded answeredAt compare draft endedControl environment failure failures feedSource',
    'focusTargets handlers hasCommented hasFocusOnThanks hostConnected hostDisconnected htmlToText isOffline isOnline languageName limit',
    'modified msg network onChange pages personalData prepare report requestUpdate rest restore retry retryAfter',
    'sections selection send setEnded setPlace setSearch settings showMore shows source state today',
    'submit toggleArea turnPage unsentSince versions vote wait watch words write',
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
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const written = [];
        for (const way of ways) written.push(await write(chunk.code, chunk.map, way, format === 'es'));
        const smallest = written.reduce((one, other) => (other.size < one.size ? other : one));
        chunk.code = smallest.code;
        const file = bundle[`${chunk.fileName}.map`];
        if (file?.type === 'asset') file.source = JSON.stringify(smallest.map);
      }
    },
  };
}

/** Ways to write the same. Which one compresses best changes with every line of the source, by some hundred bytes. */
const ways: readonly CompressOptions[] = [true, false].flatMap((first) =>
  [true, false].map((second) => ({ lhs_constants: first, comparisons: second })),
);

async function write(source: string, map: unknown, way: CompressOptions, isModule: boolean) {
  const written = await terser(source, {
    module: isModule,
    toplevel: true,
    ecma: 2020,
    compress: {
      passes: 4,
      keep_fargs: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_comps: true,
      unsafe_methods: true,
      ...way,
    },
    mangle: { properties: { regex: ownNames, builtins: true } },
    format: { comments: false },
    sourceMap: { content: JSON.stringify(map), asObject: true },
  });
  const code = written.code!;
  return { code, map: written.map, size: brotliCompressSync(code).length };
}
