import type { LoadedFeed } from '../prerender/load-feed.js';
import { prerenderList, prerenderPage } from '../prerender/prerender.js';
import { titlesOf } from '../prerender/titles.js';
import { visible } from '../report/visible.js';
import { Failed, failing } from './failing.js';
import type { Io } from './io.js';
import { readArguments } from './prerender/arguments.js';
import { load } from './prerender/load.js';

/** `gransamarbete prerender …`: a list as HTML, for visitors without JavaScript and for those whose script comes later. */
export const prerender = failing('prerender', async (args, io) => {
  const { from, source, isPage, title, ...rendering } = readArguments(args, io);
  const feed = await load(from, source);
  warnOfProblems(feed, io);
  if (!isPage) io.stdout.write(prerenderList(feed, rendering));
  else if (title ?? titlesOf(feed.value, 'sv').title)
    io.stdout.write(await prerenderPage(feed, { ...rendering, title }));
  else throw new Failed('The feed has no title. Say one with --title.');
  return 0;
});

function warnOfProblems({ problems: [first], problems }: LoadedFeed, { stderr }: Io): void {
  if (!first) return;
  const { pointer, expected, found } = first;
  const detail = `${pointer} should be ${expected} but is ${found}`;
  stderr.write(`gransamarbete prerender: ${problems.length} problems in the feed, the first: ${visible(detail)}\n`);
}
