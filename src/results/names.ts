/** `www.example.se` of an origin or an address; what it is not stays as it is. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/** The path of an address as people write it: `/gränsarbete` and not `/gr%C3%A4nsarbete`. */
export function pathOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  try {
    const readable = decodeURI(path);
    // Characters that nobody sees could make one path look like another.
    return /[\p{Cc}\p{Cf}]/u.test(readable) ? path : readable;
  } catch {
    return path;
  }
}

/** Where a link may lead: to web pages only. */
export const webAddress = (address: string): string | undefined => (/^https?:\/\//.test(address) ? address : undefined);
