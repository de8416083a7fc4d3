import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Writes the hash of a script that is built before into the one that loads it. Without that script the hash stays empty. */
export function bakeIntegrity(file: string): Plugin {
  return {
    name: 'bake-integrity',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/embed/doctor-integrity.ts') || !existsSync(file)) return undefined;
      const hash = createHash('sha256').update(readFileSync(file)).digest('base64');
      return `export const doctorIntegrity = 'sha256-${hash}';`;
    },
  };
}
