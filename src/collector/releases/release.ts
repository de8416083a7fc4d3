import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What pages load of one version, byte by byte. */
export interface Release {
  /** Semantic version, as in package.json. */
  readonly version: string;
  /** For each script what belongs into `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Content by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A release that cannot be read or published, in a sentence for the operator. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** What `sri.json` says. */
interface Hashes {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What lies beside the scripts. */
const others = ['sri.json', 'csp.json', 'LICENSE'];
const mend = 'Install the package anew, or build it with: npm run build.';

/** Folder of what this package has built: `dist` beside the nearest package.json above. */
export function builtFolder(): string {
  let file = new URL('package.json', import.meta.url);
  while (!existsSync(file) && file.pathname !== '/package.json') file = new URL('../package.json', file);
  return fileURLToPath(new URL('dist', file));
}

/**
 * Reads a built release. A script that is not the one that `sri.json` stands for would be published for ever, and never run.
 *
 * @throws ReleaseError when a file is missing, or is another one
 */
export async function readRelease(folder = builtFolder()): Promise<Release> {
  const content = (name: string) =>
    readFile(`${folder}/${name}`).catch((error: unknown) => {
      throw new ReleaseError(
        `The file ${folder}/${name} cannot be read (${(error as NodeJS.ErrnoException).code}). ${mend}`,
      );
    });
  const { version, files: integrity } = JSON.parse((await content('sri.json')).toString()) as Hashes;
  const files = new Map<string, Uint8Array>();
  for (const name of [...Object.keys(integrity), ...others]) files.set(name, await content(name));
  for (const [name, hash] of Object.entries(integrity)) {
    if (integrityOf(files.get(name)!) !== hash)
      throw new ReleaseError(`The file ${folder}/${name} is not the one that sri.json stands for. ${mend}`);
  }
  return { version, integrity, files };
}

/** What belongs into `integrity`: https://www.w3.org/TR/SRI/#integrity-metadata-description */
function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
