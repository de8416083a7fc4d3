import { tokens } from './settings.js';

/**
 * Absolute addresses of a list's feeds: what `src` says, else the feed that the page itself points at. Empty when there is none.
 *
 * @param warn told of an address that is none
 */
export function feedSources(src: string | null | undefined, page: Document, warn: (message: string) => void): string[] {
  const link = page.querySelector<HTMLLinkElement>('link[rel~=alternate][type="application/feed+json"]');
  const addresses = tokens(src ?? link?.href);
  const good = addresses.filter((address) => URL.canParse(address, page.baseURI));
  if (!good.length || good.length < addresses.length)
    warn(`the attribute "src" has no address of a feed: "${src ?? ''}"`);
  return good.map((address) => new URL(address, page.baseURI).href);
}
