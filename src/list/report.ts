import type { Snapshot } from '../feed/load-feeds.js';
import { announce } from '../shared/announce.js';
import { emit } from '../shared/emit.js';
import { warnOnce } from '../shared/warn-once.js';
import type { Host } from '../shared/host.js';
import { countWords, type View } from './view.js';

/** Tells the page what has been loaded, and what is missing. */
export function reportSnapshot(
  list: Host & { readonly feed: unknown },
  snapshot: Snapshot,
  { selection }: Partial<View> = {},
): void {
  const { feed, problems, failures, complete } = snapshot;
  for (const { reason, source, status, message } of complete ? failures : []) {
    // A list without any address has warned of that.
    if (source || list.feed) warnOnce(list, message);
    emit(list, 'gransamarbete-error', { reason, src: source, status });
  }
  if (complete && problems[0])
    warnOnce(list, `${problems.length} problems in the feed, first ${Object.values(problems[0]).join(' ')}`);
  if (!selection || (failures.length && !feed.items.length)) return;
  const { shown, total } = selection;
  const whole = complete && !failures.length;
  emit(list, 'gransamarbete-load', { shown, total, problems: problems.length, complete: whole });
}

/** Tells those who cannot see it how many are shown. */
export function reportCount(list: Element, { words, selection }: View): void {
  if (selection) announce(list.shadowRoot!.querySelector('[role=status]'), countWords(words, selection));
}

/** Tells the page what the visitor has asked for. */
export function reportFilter(list: Element, { query, selection }: View): void {
  if (selection) emit(list, 'gransamarbete-filter', { ...query, shown: selection.shown, total: selection.total });
}
