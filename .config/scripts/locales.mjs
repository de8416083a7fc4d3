// Takes the texts out of the code and makes modules of their translations, for each catalogue.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const folder = join(import.meta.dirname, '..');
const program = join(folder, '..', 'node_modules/@lit/localize-tools/bin/lit-localize.js');
for (const config of readdirSync(folder).filter((name) => /^lit-localize.*\.json$/.test(name)))
  for (const step of ['extract', 'build'])
    execFileSync(process.execPath, [program, step, '--config', config], { cwd: folder, stdio: 'inherit' });
