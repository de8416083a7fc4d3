import { rename, rm, writeFile } from 'node:fs/promises';
import { codeOf, Failed } from './failing.js';

/** A file that is to be written. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files whole or not at all: each under another name first. They take their places from the last to the first, so that none
 * names one that is not there yet.
 *
 * @throws Failed; then no file names one that is not there
 */
export async function writeFiles(files: readonly WrittenFile[]): Promise<void> {
  const drafts = files.map(({ path, text }) => ({ path, text, draft: `${path}.${process.pid}.part` }));
  try {
    for (const { draft, text } of drafts) await writeFile(draft, text, { flag: 'wx' });
    for (const { draft, path } of drafts.toReversed()) await rename(draft, path);
  } catch (error) {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
    throw new Failed(
      `${files[0]?.path} cannot be written (${codeOf(error)}). Check that the folder is there, and is yours.`,
    );
  }
}
