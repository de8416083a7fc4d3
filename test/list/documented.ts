import { readFile } from '@web/test-runner-commands';

/** The names behind a tag in the comment of an element's class, from which the manifest is made. */
export async function documented(file: string, tag: 'csspart' | 'slot' | 'cssstate'): Promise<string[]> {
  const source = await readFile({ path: `../../src/${file}` });
  return [...source!.matchAll(new RegExp(`^ \\* @${tag} (\\S+)`, 'gm'))].map(([, name]) => name!).sort();
}
