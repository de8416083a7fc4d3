import { maxItems } from '../feed/limits.js';
import { dayAtTheBorder } from '../feed/status.js';
import { isPartialDate } from '../feed/values.js';
import { checkFeed, type Met } from '../import/check/check-feed.js';
import { linkCheck } from '../import/check/check-links.js';
import type { Link } from '../import/check/links-of.js';
import type { Report } from '../import/finding.js';
import { htmlToText } from '../prerender/html-to-text.js';
import { checkSummary } from '../report/check-summary.js';
import { network as world, type Network } from '../shared/network.js';
import { flag, parse, text, UsageError } from './arguments.js';
import { validateFeed } from './check/feed-validator.js';
import { addressOf, followPages, isBeside, Missing } from './check/pages.js';
import { Failed, failing } from './failing.js';
import type { Command, Io } from './io.js';
import { createReporting, reportOptions, type Reporting } from './reporting.js';

const options = { ...reportOptions, offline: flag, strict: flag, today: text } as const;

interface Wish extends Reporting {
  readonly feeds: readonly string[];
  readonly today: string;
  readonly isOffline: boolean;
  readonly isStrict: boolean;
}

/** @throws UsageError */
function readWish(args: readonly string[], io: Io): Wish {
  const { values, positionals: feeds } = parse(args, options);
  if (!feeds.length) throw new UsageError('FEED is missing, the path or the address of a feed.');
  const { today = dayAtTheBorder(new Date()), offline = false, strict = false } = values;
  if (today.length !== 10 || !isPartialDate(today)) throw new UsageError('--today must be a day, such as 2026-11-23.');
  return { ...createReporting(values, io), feeds, today, isOffline: offline, isStrict: strict };
}

/** A network whose requests end when the user wants the command to end. */
const until = (stop: AbortSignal, network: Network): Network => ({
  ...network,
  wait: (time) => (stop.aborted ? Promise.resolve() : network.wait(time)),
  fetch: (url, { signal, ...init }) =>
    network.fetch(url, { ...init, signal: AbortSignal.any(signal ? [stop, signal] : [stop]) }),
});

/** Checks feeds, one after the other, and then the links of all. Returns how many items were read. */
async function checkAll(wish: Wish, network: Network, stop: AbortSignal): Promise<number> {
  const { feeds, today, isOffline, words, printer, progress } = wish;
  const report: Report = printer.print;
  const links = linkCheck(report);
  const met = new Map<string, Met>();
  const { items, links: asked } = checkSummary(words);
  let total = 0;
  for (const name of feeds) {
    if (stop.aborted) break;
    const link = (one: Link) => {
      // Nobody knows yet where a file will stand.
      if (!isOffline && !isBeside(one.address)) links.add(one);
    };
    const feed = checkFeed({ name, address: addressOf(name) }, { today, report, met, link, htmlToText });
    let own = 0;
    try {
      await followPages(name, network, (raw) => {
        const page = feed.page({ ...raw, violations: validateFeed(raw.value) });
        own += page?.items.length ?? 0;
        progress.tell(items, total + own);
        if (own > maxItems) throw new Missing('feed-limit', name);
        return stop.aborted ? undefined : page?.next;
      });
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      report(error.finding);
    }
    feed.end();
    total += own;
  }
  await links.ask(network, (done, all) => progress.tell(asked, done, all), stop);
  return total;
}

/** `gransamarbete check …`: what is wrong with feeds, before visitors see it. */
export const checkWith = (network: Network): Command =>
  failing('check', async (args, io) => {
    const wish = readWish(args, io);
    const items = await checkAll(wish, until(io.stop, network), io.stop);
    const { printer, progress, words, feeds } = wish;
    progress.end();
    printer.end({
      lines: [checkSummary(words).line(feeds.length, items, printer.counts)],
      values: { feeds: feeds.length, items },
    });
    if (io.stop.aborted) throw new Failed('stopped before the end. Not everything was checked.');
    const { error, warning } = printer.counts;
    return error || (wish.isStrict && warning) ? 1 : 0;
  });

export const check = checkWith(world);
