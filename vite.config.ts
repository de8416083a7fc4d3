import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type UserConfig } from 'vite';
import { bakeIntegrity } from './.config/build/bake-integrity.js';
import { linkMessages } from './.config/build/link-messages.js';
import { minify } from './.config/build/minify.js';
import { minifyTemplates } from './.config/build/minify-templates.js';

// @lit/localize does not say that it is free of side effects; it is.
const treeshake = { moduleSideEffects: (id: string) => !/[\\/]@lit[\\/]localize[\\/]/.test(id) };
// The maps are for the table of sizes; a link to them would be part of what visitors load.
const shared = { target: 'es2022', emptyOutDir: false, sourcemap: 'hidden' } as const;

/**
 * For a script tag: one file with everything in it, for `integrity` does not cover what a script imports. In a function of its own, so
 * that it runs as a module and as a classic script, also when a CMS takes the type away.
 */
const script: UserConfig = {
  plugins: [
    linkMessages({ languages: ['nb', 'nn'], interchange: (language: string) => `locales/widget/${language}.xlf` }),
    minifyTemplates(),
    bakeIntegrity('dist/gransamarbete-doctor.js'),
    minify(),
  ],
  build: {
    ...shared,
    lib: {
      entry: 'src/gransamarbete.ts',
      formats: ['iife'],
      name: 'gransamarbete',
      fileName: () => 'gransamarbete.js',
    },
    minify: false,
    rolldownOptions: { treeshake, checks: { bundlerTimings: false }, output: { codeSplitting: false } },
  },
  resolve: { alias: { 'lit/html.js': fileURLToPath(new URL('.config/build/render.ts', import.meta.url)) } },
};

/** A second script that a page may load: one file for `integrity`, with all its words, and no template that needs a policy. */
const extra = (name: string): UserConfig => ({
  build: {
    ...shared,
    lib: {
      entry: `src/extras/${name}/main.ts`,
      formats: ['iife'],
      name: 'gransamarbete',
      fileName: () => `gransamarbete-${name}.js`,
    },
    rolldownOptions: { treeshake, checks: { bundlerTimings: false }, output: { codeSplitting: false } },
  },
});

/** Demo pages that are built: those in folders of their own. */
const builtPages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/].*\.html$/.test(file))
    .map((file) => `${folder}/${file}`);

const output = { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' } as const;

/** For other bundlers: readable, with lit left to them. */
const elements: UserConfig = {
  build: {
    ...shared,
    minify: false,
    lib: { entry: { index: 'src/index.ts', define: 'src/define.ts', feed: 'src/feed/index.ts' }, formats: ['es'] },
    rolldownOptions: { treeshake, external: [/^lit($|\/)/, /^@lit\//], output },
  },
};

/** For Node: bundled, but for the databases, which bring binaries. */
const node: UserConfig = {
  build: {
    ...shared,
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { collector: 'src/collector/index.ts', cli: 'src/cli/bin.ts' },
      external: ['libsql', 'pg'],
      output: { ...output, chunkFileNames: 'shared/node-[name].js' },
    },
  },
  ssr: { noExternal: true, external: ['libsql', 'pg'] },
};

/** The results page, which the collector serves. Addresses are relative to `…/results`, whatever stands before it. */
const results: UserConfig = {
  root: 'src/results',
  build: {
    ...shared,
    outDir: '../../dist/results',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake,
      checks: { bundlerTimings: false },
      output: { entryFileNames: 'results.js', assetFileNames: 'results[extname]', codeSplitting: false },
    },
  },
  experimental: { renderBuiltUrl: (file) => `results/${file}` },
};

/** Demo pages that are more than one HTML file; the others are served as they are. No part of the package. */
const demo = (): UserConfig => ({
  root: 'demo',
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  build: {
    ...shared,
    outDir: '../dist/demo',
    modulePreload: { polyfill: false },
    // No data: addresses, which a strict policy forbids.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: builtPages('demo'),
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});

const modes: Record<string, UserConfig> = {
  doctor: extra('doctor'),
  dictionary: extra('dictionary'),
  export: extra('export'),
  script,
  elements,
  node,
  results,
};

export default defineConfig(({ mode }) => (mode === 'demo' ? demo() : (modes[mode] ?? {})));
