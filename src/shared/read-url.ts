/** The URL that an address stands for; undefined when it is none. */
export const readUrl = (address: string, base?: string): URL | undefined =>
  // `URL.parse` is too new for some visitors.
  URL.canParse(address, base) ? new URL(address, base) : undefined;
