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
  check: {
    line: 'gransamarbete check FEED… [options]',
    summary: 'find what is wrong with a feed before visitors do',
    details: `FEED is the path or the address of a JSON feed; there may be several. Pages that follow are checked, too.
Looks for what the list cannot read, what feed.schema.json does not allow, ids that repeat, dates that cannot be,
unknown codes, missing translations, texts in another language than they should be in, personal data, links that
lead nowhere, and what has grown old: projects that have ended while a text says that they go on, projects that end
within 90 days, items and lists that nobody has touched for a year.

  --offline            ask no links. Other links are asked politely: two at a time for each site, each page once
  --strict             warnings fail, too
  --all                show every finding, also the hundredth of the same kind
  --json               one JSON object: findings, and a summary
  --github             annotations for GitHub Actions
  --lang LANG          sv, nb, nn or en. Without it: what LC_ALL, LC_MESSAGES or LANG says, else English
  --today DAY          the day to judge by, such as 2026-11-23, for a result that must be reproducible
  --quiet              say nothing about progress on standard error

Exit code: 0 no errors, 1 errors (with --strict also warnings), 2 typed wrongly.`,
    examples: [
      'gransamarbete check feed.json --lang sv',
      'gransamarbete check feeds/*.json --offline --github',
      'gransamarbete check https://www.example.se/feed.json --strict --json',
    ],
  },
  import: {
    line: 'gransamarbete import FILE… --output FEED [options]',
    summary: 'make a feed of spreadsheets, exports and other feeds',
    details: `FILE is the path or the address of a CSV or XLSX file, an answer of Kohesio, an export of keep.eu, a list of operations,
RSS, Atom or a JSON feed, or - for standard input; several become one feed. What each is, its bytes tell.
Each row and each cell that cannot be used is reported with its place. A feed that stands at FEED already is replaced,
another file never.

  --output FEED        path of the feed to write. Further pages stand beside it: feed-2.json, feed-3.json
  --columns            write nothing but what columns can be called and which field that is; with FILE: how its columns
                       were understood, as JSON that can be changed and given back
  --columns=FILE.json  such JSON; wins over what columns are called. With ignored a column is left out
  --column "NAME=FIELD" the same for one column; can be repeated
  --sheet NAME         sheet of a workbook. Without it: the first one that has rows
  --language LANG      language of the feed, and of columns that do not name theirs. Without it: what the texts are in
  --title TEXT         title of the feed; --title-sv, --title-nb, --title-nn and --title-en say it in each language
  --updated DAY        day of the last change. Without it: the newest day in a column for it
  --tolerance SHARE    share of rows, or of cells, that may be unusable before nothing is written. Without it: 10%
  --page-size COUNT    most items of a page, which also has at most 1 MiB. Without it: 500
  --all                show every finding, also the hundredth of the same kind
  --json, --github     one JSON object, or annotations for GitHub Actions
  --lang LANG          sv, nb, nn or en. Without it: what LC_ALL, LC_MESSAGES or LANG says, else English
  --quiet              say nothing about progress on standard error

Exit code: 0 written, 1 nothing written, 2 typed wrongly.`,
    examples: [
      'gransamarbete import projekt.xlsx --output feed.json --lang sv',
      'gransamarbete import projekt.csv --output feed.json --column "Rubrik=title.sv" --title "Våra samarbeten"',
      'gransamarbete import projekt.csv --columns > columns.json',
      'gransamarbete import projekt.csv --columns=columns.json --output feed.json',
    ],
  },
  template: {
    line: 'gransamarbete template --lang LANG --output FILE',
    summary: 'write the spreadsheet to start from',
    details: `With the columns that the import knows, and two example rows. A file that is there already is left alone.

  --lang LANG          sv, nb, nn or en: language of the columns, and the first language of the list
  --output FILE        path of the spreadsheet
  --format FORMAT      xlsx or csv. Without it: csv when FILE ends so, else xlsx`,
    examples: [
      'gransamarbete template --lang sv --output samarbeten.xlsx',
      'gransamarbete template --lang nb --output samarbeid.csv',
    ],
  },
  merge: {
    line: 'gransamarbete merge FEED… --output FILE [options]',
    summary: 'make one feed of several, or of an old one and a new import',
    details: `FEED is the path or the address of a JSON feed, with the pages that follow. NAME=FEED gives it a name that stays when
the path changes. The order is the rank: of each field the first feed that says something wins. A Swedish and a
Norwegian feed give one list in both languages.

Items are one project when they have the same id and it is a URI, or else the same name, however it is spelled in
Swedish or Norwegian, and dates that agree. What is only likely is not merged but listed: a wrong merge is worse than a
missed one. What feeds contradict each other in is reported.

  --output FILE        the feed to write; further pages stand beside it
  --old FEED           the feed as it was. It keeps its ids, its order and what no other feed says; the others win over
                       it. Name all sources again: lists, such as partners, are theirs
  --drop-missing       leave out what only the old feed has. Without it: such items are kept, and listed
  --same-ids           ids that are no URIs mean the same in all feeds, too; so they do in one FEED and --old anyway
  --decisions FILE     pairs that a person must decide on. Change "undecided" to "same" or "different" and run again;
                       new pairs are added, and what you have decided or added stays
  --provenance FILE    where each field of each item is from. With --old it is read first, so that a project that has
                       got another name is known again, and a source that is missing this time is told
  --page-size NUMBER   most items of a page. Without it: 500
  --dry-run            write nothing, and show what would change
  --all                show every change and every finding, also the hundredth of the same kind
  --json               one JSON object: findings, and a summary with the changes
  --github             annotations for GitHub Actions
  --lang LANG          sv, nb, nn or en. Without it: what LC_ALL, LC_MESSAGES or LANG says, else English
  --quiet              say nothing about progress on standard error

Changes are shown against the old feed, else against the first. Exit code: 0 done, 1 nothing was written because a feed
is missing, decisions contradict each other or the result is no feed, 2 typed wrongly.`,
    examples: [
      'gransamarbete merge se=sverige.json no=https://www.example.no/feed.json --output feed.json --decisions decisions.json',
      'gransamarbete merge new=import.json --old feed.json --output feed.json --dry-run --lang sv',
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
