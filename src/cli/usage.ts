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
  snippet: {
    line: 'gransamarbete snippet [options]',
    summary: 'print the lines that put a list into a site',
    details: `First copy the folder dist/ of this package to your own site: a list then depends on nobody else.
Prints a line for the template of the site, with the hash of this version, so that a browser runs just its bytes,
and lines for the editor.

  --base ADDRESS       where the folder vX.Y.Z is. Without it: /gransamarbete, on the site itself
  --form FORM          element (without it), div, or link: the one that the editor and the filter of a CMS leave alone
  --src ADDRESS        feed, or several in quotes. Without it: what the page names with
                       <link rel="alternate" type="application/feed+json">
  --feedback ADDRESS   the vote: address of the collector, ending in /votes
  --lang LANG          sv, nb or nn. Without it: the language of the page
  --fallback ADDRESS   the page for visitors without JavaScript; a link must have one`,
    examples: [
      'gransamarbete snippet --src /feed.json --fallback /samarbeten',
      'gransamarbete snippet --form link --src https://feeds.example.se/feed.json --fallback /samarbeten --lang sv',
      'gransamarbete snippet --base https://votes.example.se --src /feed.json --feedback https://votes.example.se/votes',
    ],
  },
  prerender: {
    line: 'gransamarbete prerender FEED [options]',
    summary: 'write a list as HTML that needs no JavaScript',
    details: `FEED is the path or the address of a JSON feed. Writes to standard output what stands inside <gransamarbete-list>:
the list as HTML, and the feed for the element, which then makes no request. Run it each day, for projects begin and end.

  --lang LANG          sv, nb or nn. Without it: the language of the feed
  --src ADDRESS        address at which a file is published: links in the feed, and its next page, are relative to it
  --feedback ADDRESS   puts a form for the vote at the end, which sends to this collector: an address, or a path of the
                       site such as /votes; needs --url
  --url ADDRESS        address of the page: what the vote is about, and the canonical address of a --page
  --heading-level 2-5  level of the section headings. Without it: 2
  --page               write a whole page instead, for the link that is the fallback of an embedded list
  --title TEXT         heading of that page. Without it: the title of the feed

SOURCE_DATE_EPOCH in the environment is the moment of the run in seconds, for a build that must be reproducible.`,
    examples: [
      'gransamarbete prerender https://www.example.se/feed.json --lang nb > list.html',
      'gransamarbete prerender feed.json --page --url https://www.example.se/lista.html > lista.html',
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
