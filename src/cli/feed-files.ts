import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FeedPage } from '../import/items/feed-item.js';
import { codeOf, Failed } from './failing.js';
import { writeFiles } from './written-files.js';

/** Name of the first file of a feed that is written to a path. */
export const fileNameOf = (output: string): string => basename(output);

/**
 * Writes the files of a feed beside each other. A visitor never meets half a file, nor a page that names one that is not there yet.
 *
 * @param output path of the first file
 * @throws Failed when something other than a feed stands there, or nothing can be written; then no page is named that is not there
 */
export async function saveFeed(output: string, pages: readonly FeedPage[]): Promise<readonly string[]> {
  const folder = dirname(output);
  const files = pages.map(({ name, text }) => ({ path: join(folder, name), text }));
  for (const { path } of files) await refuseOther(path);
  await writeFiles(files);
  return files.map(({ path }) => path);
}

/** A path that is typed wrongly must not cost somebody's spreadsheet. */
async function refuseOther(path: string): Promise<void> {
  const bytes = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw new Failed(`${path} cannot be written (${codeOf(error)}). Check the path.`);
  });
  if (bytes.trim() && !isFeed(bytes))
    throw new Failed(`${path} is there already and is no JSON Feed. Choose another name, or remove it first.`);
}

function isFeed(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !!value && 'items' in value && Array.isArray(value.items);
  } catch {
    return false;
  }
}
