import { tokens } from './settings.js';

/**
 * Absolute addresses of a list's feeds: what `src` says, else the feed that the page itself points at. Empty when there is none.
 *
 * @param warn told of an address that is none
 */
export function feedSources(src: string | null | undefined, page: Document, warn: (message: string) => void): string[] {
  const link = page.querySelector<HTMLLinkElement>('link[rel~=alternate][type="application/feed+json"]');
  const addresses = src == null && link ? [link.href] : tokens(src);
  if (!addresses.length) warn('no feed: write its address in the attribute "src"');
  return addresses.flatMap((address) => {
    if (URL.canParse(address, page.baseURI)) return new URL(address, page.baseURI).href;
    warn(`"${address}" in the attribute "src" is not an address`);
    return [];
  });
}
