import { fileURLToPath } from 'node:url';

/** The path that a `file:` address names, as in `file:./votes.db`, `file:/srv/votes.db` and `file:///srv/votes.db`. */
export function pathOfFileUrl(address: string): string | undefined {
  if (/^file:\/\//i.test(address)) {
    try {
      return fileURLToPath(address);
    } catch {
      return undefined;
    }
  }
  return /^file:([^?#]+)$/i.exec(address)?.[1];
}
