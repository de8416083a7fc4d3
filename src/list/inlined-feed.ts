import { plantPage } from '../feed/load-feeds.js';
import { htmlToText } from './html-to-text.js';

/** Milliseconds for which what was written into a page is taken for fresh. */
const freshness = 86_400_000;

/**
 * Takes the first page of a feed from a `<script type="application/feed+json" data-time="…">` among the children of a list, where
 * `gransamarbete prerender` has put it. The browser does not run it.
 *
 * @returns whether it is older than a day, or does not tell its age
 */
export function plantInlinedFeed(list: Element, source: string): boolean {
  const script = list.querySelector<HTMLScriptElement>(':scope>script[type="application/feed+json"]');
  if (!script) return false;
  try {
    plantPage(source, JSON.parse(script.text), htmlToText);
  } catch {
    // Not JSON: the feed is asked for as if nothing was here.
  }
  return !(Date.now() - Date.parse(script.dataset['time']!) < freshness);
}
