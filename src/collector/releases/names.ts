const release =
  /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})(?<prerelease>-[\da-z-]+(?:\.[\da-z-]+)*)?$/i;
const script = /^gransamarbete(?:[.-][a-z]+)?\.js$/;

/** Whether a folder may hold a release: `v0.2.0`, `v1.0.0-beta.1`. */
export const isRelease = (name: string): boolean => release.test(name);

/** Whether a name stands for the newest release of a major version: `v1`. */
export const isAlias = (name: string): boolean => /^v(?:0|[1-9]\d{0,8})$/.test(name);

/** The media type of a file of a release. Only what has one is served. */
export function typeOf(file: string): string | undefined {
  if (script.test(file)) return 'text/javascript; charset=utf-8';
  if (file === 'sri.json' || file === 'csp.json') return 'application/json; charset=utf-8';
  return file === 'LICENSE' ? 'text/plain; charset=utf-8' : undefined;
}

/**
 * The newest release of a major version among the names of folders, in the order of https://semver.org/#spec-item-11. A prerelease is
 * never it: whoever wants one names it.
 */
export function newest(alias: string, folders: readonly string[]): string | undefined {
  const numbers = (name: string) => name.slice(1).split('.').map(Number);
  return folders
    .filter((name) => name.startsWith(`${alias}.`) && release.exec(name)?.groups?.prerelease === undefined)
    .filter(isRelease)
    .sort((one, other) => {
      const others = numbers(other);
      return numbers(one).reduce((order, number, index) => order || number - others[index]!, 0);
    })
    .at(-1);
}
