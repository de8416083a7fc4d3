import { existsSync, readFileSync } from 'node:fs';

/** The version in the nearest package.json above: one folder up from the built command, two from its source. */
export function version(): string {
  let file = new URL('package.json', import.meta.url);
  while (!existsSync(file) && file.pathname !== '/package.json') file = new URL('../package.json', file);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
