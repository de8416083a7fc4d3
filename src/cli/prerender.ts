import type { LoadedFeed } from '../prerender/load-feed.js';
import { prerenderList, prerenderPage } from '../prerender/prerender.js';
import { titlesOf } from '../prerender/titles.js';
import { UsageError } from './arguments.js';
import type { Command, Io } from './io.js';
import { readArguments } from './prerender/arguments.js';
import { Failed, load } from './prerender/load.js';
import { visible } from './votes/print.js';

/** `gransamarbete prerender …`: a list as HTML, for visitors without JavaScript and for those whose script comes later. */
export const prerender: Command = async (args, io) => {
  try {
    const { from, source, isPage, title, ...rendering } = readArguments(args, io);
    const feed = await load(from, source);
    warnOfProblems(feed, io);
    if (!isPage) io.stdout.write(prerenderList(feed, rendering));
    else if (title ?? titlesOf(feed.value, 'sv').title)
      io.stdout.write(await prerenderPage(feed, { ...rendering, title }));
    else throw new Failed('The feed has no title. Say one with --title.');
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`gransamarbete prerender: ${error.message} See: gransamarbete prerender --help\n`);
      return 2;
    }
    if (!(error instanceof Failed)) throw error;
    io.stderr.write(`gransamarbete prerender: ${visible(error.message)}\n`);
    return 1;
  }
};

function warnOfProblems({ problems: [first], problems }: LoadedFeed, { stderr }: Io): void {
  if (!first) return;
  const { pointer, expected, found } = first;
  const detail = `${pointer} should be ${expected} but is ${found}`;
  stderr.write(`gransamarbete prerender: ${problems.length} problems in the feed, the first: ${visible(detail)}\n`);
}
