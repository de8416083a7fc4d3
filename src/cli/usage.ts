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
  votes: {
    line: 'gransamarbete votes <what> [options]',
    summary: 'find, export, keep, delete and copy what the collector has',
    details: `Works on the database of DATABASE_URL, also while collectors run.

What is there:
  count                          how many votes and comments each site has
  find [--text TEXT] [--site SITE] [--page PAGE] [--id ID]
                                 comments, hidden ones too
  export [--site SITE] [--id ID] every revision of every vote as CSV, with --json as JSON
  hide ID, show ID               leave a comment out of the results page, or not; it is kept all the same
  backup FILE                    copy a SQLite database into a new file

How long it is kept, for ever unless decided:
  retain                         show the decisions
  retain SITE --kind votes|comments --days DAYS --decision TEXT
  retain SITE --kind votes|comments --forever
                                 a running collector deletes every 24 hours what is older
  apply [--dry-run]              delete now what is older; with --dry-run only show it
  hold                           show what is on hold
  hold SITE --reason TEXT        delete nothing of a site, whatever is decided
  release SITE                   end that
  delete ID --comment|--vote --decision TEXT [--dry-run]
                                 delete one comment, or one vote with its comment
  protocol                       all deletions: what, how many, by which decision, when, by whom

SITE is an origin such as https://www.example.se, or '*' for every site without a decision of its own.
ID is the id of a vote. --by NAME says who hides, holds or deletes; without it: the user of the operating system.
--json prints JSON.`,
    examples: [
      'gransamarbete votes retain https://www.example.se --kind comments --days 365 --decision "KS 2026-12"',
      'gransamarbete votes find --text "Storgatan"',
      'gransamarbete votes delete 6f1d0c9e-3b1a-4a53-9d55-0f3cf0d1a111 --comment --decision "KS 2026-12"',
      'gransamarbete votes export > votes.csv',
      'DATABASE_URL=file:/srv/votes/votes.db gransamarbete votes backup /srv/backup/votes-2026-11-23.db',
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
