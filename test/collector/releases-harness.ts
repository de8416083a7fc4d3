import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Files of a release of a version, as a build makes them. */
export function filesOf(version: string, script = `'version ${version}: åäö';`.repeat(200)): Record<string, string> {
  const scripts = { 'gransamarbete.js': script, 'gransamarbete.classic.js': script };
  const files = Object.fromEntries(Object.entries(scripts).map(([name, text]) => [name, integrityOf(text)]));
  const sri = JSON.stringify({ version, files });
  return { ...scripts, 'sri.json': sri, 'csp.json': '{}\n', LICENSE: `Licence of ${version}\n` };
}

/** A folder with a folder for built scripts and one for releases. */
export function releaseFolders() {
  const root = mkdtempSync(join(tmpdir(), 'gransamarbete-releases-'));
  const built = join(root, 'dist');
  const releases = join(root, 'releases');
  for (const folder of [built, releases]) mkdirSync(folder);
  const write = (folder: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };
  return {
    root,
    built,
    releases,
    /** Makes what a build of a version leaves. */
    build(version: string, script?: string) {
      rmSync(built, { recursive: true });
      write(built, filesOf(version, script));
    },
    /** Puts a release where another package has published it. */
    add: (version: string, files = filesOf(version)) => write(join(releases, `v${version}`), files),
    /** Every file below the releases, with its content. */
    contents: () =>
      Object.fromEntries(
        readdirSync(releases, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
          .map((path) => [path.slice(releases.length + 1), readFileSync(path, 'utf8')]),
      ),
    drop() {
      chmodSync(releases, 0o755);
      rmSync(root, { recursive: true });
    },
  };
}

/** The same names as in `contents()`, for what a release should be. */
export const inFolder = (version: string, files = filesOf(version)): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`v${version}/${name}`, text]));
