// What the page by hand takes from a feed: what it shows, checked.

export const areaNames = {
  PO1: 'En smartare gränsregion',
  PO2: 'En grönare gränsregion',
  PO4: 'En mer social gränsregion',
  ISO1: 'En starkare gränsregion',
};
export const areaCodes = Object.keys(areaNames);

const text = (value) => (typeof value === 'string' ? value.trim() : '');
const listOf = (value) => (Array.isArray(value) ? value : []);

function link(value) {
  if (typeof value !== 'string' || !URL.canParse(value, location.href)) return undefined;
  const { protocol, href } = new URL(value, location.href);
  return /^(?:https?|mailto|tel):$/.test(protocol) ? href : undefined;
}

function date(value) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text(value))) return undefined;
  const full = value + '-01-01'.slice(value.length - 4);
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full) ? value : undefined;
}

export function statusOn(today, { start, end }) {
  if (end && today.slice(0, end.length) > end) return 'ended';
  if (start && today.slice(0, start.length) < start) return 'upcoming';
  return start || end ? 'ongoing' : undefined;
}

const excerpt = (content) =>
  content.length > 300 ? `${content.slice(0, content.lastIndexOf(' ', 300)).trimEnd()}…` : content;

function read(item, today) {
  const { kind = 'project', period = {}, ...extension } = item._gransamarbete ?? {};
  const checked = { start: date(period.start), end: date(period.end) };
  const partners = listOf(extension.partners).filter(({ name }) => text(name));
  const content = text(item.content_text);
  const translations = Object.values(extension.translations ?? {});
  return {
    kind: kind === 'institution' ? kind : 'project',
    title: text(item.title),
    text: text(item.summary) || excerpt(content),
    url: link(item.url),
    areas: listOf(extension.focusArea).filter((code) => typeof code === 'string'),
    period: checked,
    ended: statusOn(today, checked) === 'ended',
    partners: partners.map(({ name, country, role, url }) => ({ name: text(name), country, role, url: link(url) })),
    places: listOf(extension.places)
      .map(({ name }) => text(name))
      .filter(Boolean),
    budget: listOf(extension.budget).filter(({ amount, currency }) => amount >= 0 && /^[A-Z]{3}$/.test(text(currency))),
    // A visitor may search in any of the languages.
    more: [content, ...translations.flatMap(({ title, summary, contentText }) => [title, summary, contentText])],
  };
}

/** The items of a feed. One without an id, or with one that was there before, is left out. */
export function readFeed(feed, today) {
  const ids = new Set();
  return listOf(feed?.items).flatMap((item) => {
    const id = String(item?.id ?? '').trim();
    if (!id || ids.has(id)) return [];
    ids.add(id);
    return [read(item, today)];
  });
}
