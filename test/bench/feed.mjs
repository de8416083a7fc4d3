// A feed of any length, made from the demo feed: the same kinds of items, no two alike.
import { readFileSync } from 'node:fs';

const demo = JSON.parse(readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8'));

const subjects =
  'skog vatten energi kultur hälsa transport turism utbildning mat klimat digitalisering företagande'.split(' ');
const verbs = 'utvecklar prövar delar mäter bygger samlar stärker förenklar'.split(' ');
const towns = 'Torsby Karlstad Arvika Kongsvinger Hamar Halden Strömstad Åmål Årjäng Østfold Malung Trysil'.split(' ');

/** One of a list, another one for each number and step, and the same in every run. */
const pick = (list, number, step) => list[Math.floor(number / step) % list.length];

function period(number) {
  const start = 2019 + (number % 8);
  const month = String(1 + (number % 12)).padStart(2, '0');
  return { start: `${start}-${month}-01`, end: `${start + 3}-${month}-28` };
}

function item(number) {
  const template = demo.items[number % demo.items.length];
  const extension = template._gransamarbete;
  const subject = pick(subjects, number, 1);
  const town = pick(towns, number, 5);
  const words = `${town} ${pick(verbs, number, 3)} ${subject} tillsammans med ${pick(towns, number, 7)}.`;
  // Some items are translated, as in real feeds. All of them would be more than one response may hold.
  const [language] = [['nb'], ['nn'], []][number % 3];
  const { title, summary } = extension.translations?.[language] ?? {};
  const translations = language && {
    [language]: { title: `${title ?? template.title} ${number}`, summary: summary ?? words },
  };
  return {
    id: `${template.id}-${number}`,
    url: `https://example.org/samarbeten/${number}`,
    title: `${template.title} ${number}: ${subject} i ${town}`,
    summary: `${template.summary} ${words}`,
    content_text: template.content_text,
    _gransamarbete: {
      ...extension,
      ...(extension.period && { period: period(number) }),
      ...(extension.partners && { partners: extension.partners.slice(0, 3) }),
      ...(extension.places && { places: extension.places.slice(0, 3) }),
      translations,
    },
  };
}

/** JSON text of a feed with so many items; 10 000 of them stay below the 8 MiB that the reader takes. */
export function feedOf(items) {
  return pageOf(0, items);
}

/** JSON text of one page of a feed: so many items, from a number on. */
export function pageOf(from, items, next) {
  const page = Array.from({ length: items }, (_, index) => item(from + index));
  return JSON.stringify({ ...demo, next_url: next, items: page });
}
