import { chmod, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError, type Release } from './release.js';

/** What became of a release. */
export interface Publication {
  /** `v` and the version, the name of its folder. */
  readonly release: string;
  /** `published` now; `present` since before; `different`: other bytes were there under its name, and stay. */
  readonly state: 'published' | 'present' | 'different';
  /** What the operator should see to. */
  readonly warning?: string;
}

/**
 * Copies a release into a folder of its own below `folder`, in one step: it is there as a whole or not at all. What is there already
 * is never touched. Pages name the hash of what they load, so a changed byte would stop the list on all of them.
 *
 * @throws ReleaseError when the folder is missing or cannot be written
 */
export async function publish({ version, files }: Release, folder: string): Promise<Publication> {
  const release = `v${version}`;
  const target = join(folder, release);
  const hasFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!hasFolder) throw new ReleaseError(`The folder ${folder} does not exist. Create it, or change RELEASES_DIR.`);
  const isThere = await stat(target).then(
    () => true,
    () => false,
  );
  if (!isThere && (await copy(files, folder, target))) return { release, state: 'published' };

  const different = await namesOfDifferent(files, target);
  if (different.length === 0) return { release, state: 'present' };
  const warning = `${target} holds another ${release} than this package: ${different.join(', ')}. It is served as it is, for pages may name its hashes. If no page does, remove that folder and start again; else install the package that it came from, or one with another version.`;
  return { release, state: 'different', warning };
}

/** Writes the files beside the target and gives them its name. Tells whether that was still free. */
async function copy(files: Release['files'], folder: string, target: string): Promise<boolean> {
  let part: string | undefined;
  try {
    // The point keeps it out of what is served, should the process end in the middle.
    part = await mkdtemp(join(folder, '.part-'));
    for (const [name, content] of files) await writeFile(join(part, name), content, { flush: true });
    // Whatever the umask: a web server that is another user may serve the folder, too.
    for (const name of files.keys()) await chmod(join(part, name), 0o644);
    await chmod(part, 0o755);
    await rename(part, target);
    await sync(folder);
    return true;
  } catch (error) {
    if (part) await rm(part, { recursive: true, force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    // Another collector came first.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw new ReleaseError(
      `The folder ${folder} cannot be written (${code ?? message}). Let this user write to it and make room there, or change RELEASES_DIR.`,
    );
  }
}

async function namesOfDifferent(files: Release['files'], target: string): Promise<string[]> {
  const names: string[] = [];
  for (const [name, content] of files) {
    const found = await readFile(join(target, name)).catch(() => undefined);
    if (!found?.equals(content)) names.push(name);
  }
  return names;
}

/** Waits until the names in a folder are on the disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
