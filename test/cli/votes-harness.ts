import { run } from '../../src/cli/main.js';

/** Types `gransamarbete votes …`, and returns what it wrote. */
export async function votes(databaseUrl: string, ...args: string[]) {
  let stdout = '';
  let stderr = '';
  const code = await run(['votes', ...args], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: { DATABASE_URL: databaseUrl },
    stop: new AbortController().signal,
  });
  return { code, stdout, stderr };
}
