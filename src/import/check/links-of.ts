import { rawList, textOf, versionPointer, type CheckedItem } from './checked-item.js';

/** A link of a feed. */
export interface Link {
  readonly address: string;
  /** Name of the file, or its address. */
  readonly source: string;
  readonly pointer: string;
  /** Title of the item. */
  readonly name: string;
}

/** Every link of an item, also those of its partners. */
export function* linksOf({ item, raw }: CheckedItem): Iterable<Pick<Link, 'address' | 'pointer'>> {
  for (const [index, { url }] of item.versions.entries())
    if (url) yield { address: url, pointer: versionPointer(item, raw, index, 'url') };
  const partners = rawList(raw, '_gransamarbete', 'partners');
  for (const { url, name } of item.partners) {
    const index = partners.findIndex((partner) => textOf(partner, 'name') === name && textOf(partner, 'url'));
    if (url) yield { address: url, pointer: `${item.pointer}/_gransamarbete/partners/${index}/url` };
  }
}
