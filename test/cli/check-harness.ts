import { checkWith } from '../../src/cli/check.js';
import type { Network } from '../../src/shared/network.js';
import { answering } from '../helpers/answers.js';

/** The day on which every check of the tests is made. */
export const today = '2026-11-23';

export interface Entry {
  readonly code: string;
  readonly level: string;
  readonly source: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly what: string;
  readonly remedy: string;
}

/** Runs `gransamarbete check …` on the day of the tests. Nobody answers but the network that is given. */
export async function check(
  args: readonly string[],
  network: Network = answering({}).network,
  env = {},
  stop = new AbortController().signal,
) {
  let stdout = '';
  let stderr = '';
  const code = await checkWith(network)([...args, '--today', today], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    stop,
  });
  return { code, stdout, stderr };
}

/** What a check finds. */
export async function found(args: readonly string[], network?: Network): Promise<readonly Entry[]> {
  const { stdout } = await check([...args, '--json'], network);
  return (JSON.parse(stdout) as { findings: Entry[] }).findings;
}
