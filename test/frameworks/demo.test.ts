import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from 'node:test';

// The types are made by the build; `npm test` builds first.
const options = { skip: !existsSync('dist/types/react.d.ts') && 'dist is not built', timeout: 120_000 };

it('the demo pages in React, Vue and HTML are right by the types that the package has', options, () => {
  const compiler = 'node_modules/vue-tsc/bin/vue-tsc.js';
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', '.config/tsconfig.frameworks.json'], {
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});
