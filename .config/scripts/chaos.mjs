// Runs at full size the tests that otherwise run at a small one: those that read CHAOS, by themselves or through test/chaos/size.ts.
// Takes half an hour, and needs the built dist, and LibreOffice Calc for its CSV.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const files = readdirSync('test', { recursive: true })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
  .filter((file) => /\bCHAOS\b|\/size\.js'/.test(readFileSync(file, 'utf8')))
  .sort();

// One file at a time: each fills the machine.
const statuses = files.map((file) => {
  console.log(`\n# ${file}\n`);
  const env = { ...process.env, CHAOS: '1' };
  return spawnSync(process.execPath, ['.config/scripts/node-test.mjs', file], { stdio: 'inherit', env }).status;
});
const failed = files.filter((_, index) => statuses[index] !== 0);
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : `\nAll ${files.length} files passed.`);
process.exitCode = failed.length ? 1 : 0;
