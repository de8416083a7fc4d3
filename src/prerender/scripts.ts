/** JSON in an inert script. The only thing that can end or upset a script is a `<`. */
function scriptOf(type: string, json: string, attributes = ''): string {
  return `<script type="${type}"${attributes}>${json.replaceAll('<', '\\u003c')}</script>`;
}

/** Fields of JSON Feed 1.1, and of our extension, that hold an address. */
const addresses = new Set(
  'url external_url next_url feed_url home_page_url image banner_image icon favicon avatar'.split(' '),
);

/**
 * A feed for the element to show without a request. Its addresses become absolute, for it stands in another place than before.
 *
 * @param value what `JSON.parse` gave
 * @param source address of the feed; empty when it is not known
 * @param time when it was current: the element asks for a newer one after a day
 */
export function feedScript(value: unknown, source: string, time: Date): string {
  const absolute = (key: string, field: unknown): unknown =>
    addresses.has(key) && typeof field === 'string' && source && URL.canParse(field, source)
      ? new URL(field, source).href
      : field;
  return scriptOf('application/feed+json', JSON.stringify(value, absolute), ` data-time="${time.toISOString()}"`);
}

/** Linked data for search engines. */
export const jsonLdScript = (data: object): string => scriptOf('application/ld+json', JSON.stringify(data));
