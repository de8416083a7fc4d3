import { variables, type Variable } from '../collector/index.js';

/** The help of one command. */
export interface Usage {
  /** How it is typed. */
  readonly line: string;
  /** What it does, for the list of commands. */
  readonly summary: string;
  readonly details: string;
  readonly examples: readonly string[];
}

/** The help of every command, in the order in which it is shown. */
export const usages = {
  serve: {
    line: 'gransamarbete serve',
    summary: 'collect votes over HTTP and keep them in a database',
    details: `Runs until it gets SIGTERM or SIGINT; then it answers what has come in and ends.
Standard output has one line of JSON for each request.

Variables of the environment:
${variables.map(helpOfVariable).join('\n')}`,
    examples: [
      'ALLOWED_ORIGINS=https://www.example.se gransamarbete serve',
      'PORT=9000 DATABASE_URL=file:/srv/votes/votes.db ALLOWED_ORIGINS=https://www.example.se gransamarbete serve',
    ],
  },
} as const satisfies Record<string, Usage>;

function helpOfVariable({ name, fallback, meaning }: Variable): string {
  return `  ${name}\n      ${meaning}\n      Without it: ${fallback}`;
}

/** The help of one command, as a text. */
export function helpOf({ line, summary, details, examples }: Usage): string {
  const lines = examples.map((example) => `  ${example}\n`);
  return `Usage: ${line}\n\n${summary}\n\n${details}\n\nExamples:\n${lines.join('')}`;
}

/** The help of the whole, as a text. */
export function help(): string {
  const width = Math.max(...Object.keys(usages).map((name) => name.length));
  const commands = Object.entries(usages).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: gransamarbete <command>

Commands:
${commands.join('')}
Options:
  --help     show this text; after a command, the help of that command
  --version  show the version
`;
}
