import { sourceReader } from '../../import/merge/read-source.js';
import type { MergeSource } from '../../import/merge/source-item.js';
import { maxItems } from '../../feed/limits.js';
import type { Report } from '../../import/finding.js';
import { htmlToText } from '../../prerender/html-to-text.js';
import type { Network } from '../../shared/network.js';
import { followPages, isBeside, Missing } from '../check/pages.js';
import type { NamedFeed } from './arguments.js';

/**
 * Every page of every feed, by rank.
 *
 * @returns undefined when one of them cannot be had whole: a merge without it would look as if its projects were gone
 */
export async function loadSources(
  feeds: readonly NamedFeed[],
  network: Network,
  report: Report,
  tell: (items: number) => void,
): Promise<readonly MergeSource[] | undefined> {
  const sources: MergeSource[] = [];
  let isWhole = true;
  let total = 0;
  for (const [rank, { name, from }] of feeds.entries()) {
    const reader = sourceReader(name, rank, {
      htmlToText,
      report(finding) {
        if (finding.code === 'feed-shape') isWhole = false;
        report(finding);
      },
    });
    try {
      await followPages(from, network, ({ name, address, value }) => {
        const next = reader.page({ name, address, base: isBeside(address) ? '' : address, value });
        const items = reader.count();
        tell(total + items);
        if (items > maxItems) throw new Missing('feed-limit', from);
        return next;
      });
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      report(error.finding);
      isWhole = false;
    }
    total += reader.count();
    sources.push(reader.source());
  }
  return isWhole ? sources : undefined;
}
