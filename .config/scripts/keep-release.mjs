// Keeps what is built in test/releases/v<version>/, for tests of later versions with this one. An earlier release is never changed.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `test/releases/v${version}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already. A release is kept as it was: give this one a version of its own.`);
  process.exit(1);
}

// One file instead of an entry and its chunk; the databases stay with Node, as they do in dist/.
const { output } = await build({
  logLevel: 'warn',
  configFile: false,
  build: {
    ssr: 'dist/collector.js',
    write: false,
    target: 'es2022',
    minify: true,
    rolldownOptions: { external: ['libsql', 'pg'], output: { codeSplitting: false } },
  },
  ssr: { noExternal: true, external: ['libsql', 'pg'] },
});

mkdirSync(folder);
writeFileSync(`${folder}/collector.js.br`, brotliCompressSync(output[0].code));
copyFileSync('dist/gransamarbete.js', `${folder}/gransamarbete.js`);
copyFileSync('demo/feed.json', `${folder}/feed.json`);
