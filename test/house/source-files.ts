import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Text files below a folder of the repository, with forward slashes; none when the folder does not exist yet. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(m?[tj]s|css|html)$/.test(file) && !file.includes('/generated/'))
    .sort();
}

export const read = (file: string): string => readFileSync(file, 'utf8');

/** `file:line` of every line that matches. */
export function linesThatMatch(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}
