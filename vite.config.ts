import { defineConfig, type UserConfig } from 'vite';
import { linkMessages } from './.config/build/link-messages.js';
import { minify } from './.config/build/minify.js';
import { minifyTemplates } from './.config/build/minify-templates.js';
import { trimLit } from './.config/build/trim-lit.js';

// @lit/localize does not say that it is free of side effects; it is.
const treeshake = { moduleSideEffects: (id: string) => !/[\\/]@lit[\\/]localize[\\/]/.test(id) };
// The maps are for the table of sizes; a link to them would be part of what visitors load.
const shared = { target: 'es2022', emptyOutDir: false, sourcemap: 'hidden' } as const;

/** For a script tag: one file with everything in it, for `integrity` does not cover what a script imports. */
const script = (format: 'es' | 'iife', file: string): UserConfig => ({
  plugins: [
    linkMessages({ languages: ['nb', 'nn'], interchange: (language: string) => `locales/widget/${language}.xlf` }),
    trimLit(),
    minifyTemplates(),
    minify(),
  ],
  build: {
    ...shared,
    lib: { entry: 'src/gransamarbete.ts', formats: [format], name: 'gransamarbete', fileName: () => file },
    minify: false,
    rolldownOptions: { treeshake, checks: { bundlerTimings: false }, output: { codeSplitting: false } },
  },
});

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

const modes: Record<string, UserConfig> = {
  script: script('es', 'gransamarbete.js'),
  classic: script('iife', 'gransamarbete.classic.js'),
  elements,
  node,
  results,
};

export default defineConfig(({ mode }) => modes[mode] ?? {});
