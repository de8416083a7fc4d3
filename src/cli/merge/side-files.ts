import { readFile } from 'node:fs/promises';
import { codeOf, Failed } from '../failing.js';

/**
 * A JSON file beside a feed, which a merge keeps up.
 *
 * @param isOurs whether the file is what it should be: another one must not be written over
 * @returns undefined when there is none yet
 * @throws Failed
 */
export async function readSideFile(path: string, isOurs: (value: object) => boolean): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Failed(`${path} cannot be read (${codeOf(error)}). Check the path.`);
  });
  if (!text?.trim()) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failed(`${path} is not JSON: ${(error as SyntaxError).message}. Mend it, or restore an earlier version.`);
  }
  if (typeof value === 'object' && value && isOurs(value)) return value;
  throw new Failed(`${path} is another kind of file. Choose another name.`);
}
