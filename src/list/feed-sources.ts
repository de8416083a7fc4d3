import { readUrl } from '../shared/read-url.js';
import { tokens } from './settings.js';

/**
 * Absolute addresses of a list's feeds: what `src` says, else the feed that the page itself points at. Empty when there is none.
 *
 * @param warn told of an address that is none
 */
export function feedSources(src: string | null | undefined, page: Document, warn: (message: string) => void): string[] {
  const link = page.querySelector<HTMLLinkElement>('link[rel~=alternate][type="application/feed+json"]');
  const addresses = tokens(src ?? link?.href);
  const good = addresses.flatMap((address) => readUrl(address, page.baseURI)?.href ?? []);
  if (!good.length || good.length < addresses.length) warn(`src="${src ?? ''}" is no address`);
  return good;
}
