import { linkAddress } from '../../feed/values.js';
import { doubt, lost, note, type CellReader } from './cell-reading.js';
import { cellText } from './read-text.js';

const scheme = /(?:https?:\/\/|mailto:|tel:)[^\s"<>]+/gi;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** What a sentence or a list puts behind a link. */
const trimmed = (link: string): string => link.replace(/["'<>»”’)\],.;]+$/, '');

/** The characters that a URL may not have (RFC 3986) and that browsers leave as they are. */
const encode = (href: string): string =>
  href.replace(/%(?![\da-f]{2})|[^\w.~!$&'()*+,;=:@/?#%-]/gi, (character) => encodeURIComponent(character));

/** A safe absolute address; undefined for what is none. */
function safeLink(text: string): string | undefined {
  const address = linkAddress(/^tel:/i.test(text) ? text.replace(/[^\d+:a-z().-]/gi, '') : text, '');
  // Brackets around the host are an address of a network, not of a site.
  return address && !/^https?:\/\/(?:\[|[^/]*[^\w.:/-])/i.test(address) ? encode(address) : undefined;
}

/** Text around a link that says nothing of its own. */
const isNoText = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest);

/** The address of a page. Without a scheme it is taken for https; of several the first is used. */
export const readLink: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const links = [...text.matchAll(scheme)].map(([link]) => link.split(/[,;|](?=https?:|mailto:|tel:)/i)).flat();
  const [first] = links;
  if (first) {
    const link = safeLink(trimmed(first));
    if (!link) return lost(reading, 'link-unknown', text);
    if (links.length > 1) doubt(reading, 'link-several', text, { link, count: links.length });
    else if (!isNoText(text.replace(first, ''))) doubt(reading, 'link-with-text', text, { link });
    return link;
  }
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return lost(reading, 'link-email', text);
  const [bare = '', ...others] = text.split(/[\s;,|]+/).filter(Boolean);
  const link =
    domain.test(bare) && others.every((other) => domain.test(other)) ? safeLink(`https://${bare}`) : undefined;
  if (!link) return lost(reading, 'link-unknown', text);
  if (others.length) doubt(reading, 'link-several', text, { link, count: others.length + 1 });
  else note(reading, 'link-scheme-added', text, { link });
  return link;
};
