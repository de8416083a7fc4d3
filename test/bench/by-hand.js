// The list as a good developer writes it for one page, without a library: the measure for the widget.
// Same feed, same cards, same filters, in Swedish. Text never becomes HTML, and only what changes is made anew.
import { areaCodes, areaNames, readFeed, statusOn } from './by-hand-feed.js';
import { matcher } from './by-hand-search.js';

const pageSize = 24;
const list = document.querySelector('#list');
const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });
const monthFormat = new Intl.DateTimeFormat('sv', { timeZone: 'UTC', year: 'numeric', month: 'long' });
const yearFormat = new Intl.DateTimeFormat('sv', { timeZone: 'UTC', year: 'numeric' });
const listFormat = new Intl.ListFormat('sv');

/** An element with attributes and children; a child that is missing is left out. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child != null));
  return element;
}

const month = (date) => (date.length > 4 ? monthFormat : yearFormat).format(new Date(date.slice(0, 7)));
const time = (date) => make('time', { datetime: date }, month(date));

function periodOf({ start, end }, status) {
  if (!status) return make('div', {});
  const span = start && end ? [time(start), ' – ', time(end)] : [start ? `från ${month(start)}` : `till ${month(end)}`];
  const row = make('div', { class: 'period' }, make('p', {}, ...span));
  if (start && end) {
    const passed = (Date.parse(today) - Date.parse(start)) / (Date.parse(end) - Date.parse(start));
    const width = `${Math.round(Math.min(1, Math.max(0, passed)) * 100)}%`;
    row.prepend(make('progress', { max: 100, value: parseInt(width), 'aria-hidden': 'true' }));
  }
  return row;
}

function group(term, partners) {
  if (!partners.length) return undefined;
  const names = partners.map(({ name, url }) => make('dd', {}, url ? make('a', { href: url }, name) : name));
  return make('div', {}, make('dt', {}, term), ...names);
}

function partnersOf({ partners }) {
  const leads = partners.filter(({ role }) => role === 'lead');
  const from = (country) => leads.filter((partner) => partner.country === country);
  const others = partners.filter(({ role }) => role !== 'lead').map(({ name }) => name);
  return make(
    'dl',
    { class: 'partners' },
    group('Svensk projektägare', from('SE')),
    group('Norsk projektägare', from('NO')),
    others.length ? group('Övriga partner', [{ name: listFormat.format(others) }]) : undefined,
  );
}

const budgetNames = { total: 'Total budget', eu: 'EU-medel', ir: 'Norska IR-medel', other: 'Annan finansiering' };

function factsOf({ places, budget }) {
  const facts = make('dl', { class: 'facts' });
  if (places.length) facts.append(make('dt', {}, 'Platser'), make('dd', {}, listFormat.format(places)));
  for (const { kind, amount, currency } of budget) {
    const money = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 };
    const text = new Intl.NumberFormat('sv', money).format(amount);
    facts.append(make('dt', {}, budgetNames[kind]), make('dd', {}, text));
  }
  return facts;
}

function statusWords(status, { start, end }) {
  if (status === 'upcoming') return `Startar ${month(start)}`;
  return status === 'ended' ? `Avslutat ${month(end)}` : 'Pågår';
}

function titleOf({ title, url }) {
  return make('h3', {}, url ? make('a', { href: url, dir: 'auto' }, title) : make('span', { dir: 'auto' }, title));
}

function cardOf(item) {
  const status = statusOn(today, item.period);
  const area = (code) => make('p', { class: `area ${code.toLowerCase()}` }, areaNames[code] ?? code);
  const badge = status && make('p', { class: `status ${status}` }, statusWords(status, item.period));
  return make(
    'article',
    { class: status === 'ended' ? 'card ended' : 'card' },
    make('div', { class: 'head' }, ...item.areas.map(area), badge),
    titleOf(item),
    make('div', {}, make('p', { dir: 'auto' }, item.text)),
    partnersOf(item),
    periodOf(item.period, status),
    factsOf(item),
  );
}

const institutionOf = (item) => make('div', { class: 'card' }, titleOf(item), make('p', { dir: 'auto' }, item.text));

/** Cards are made once: filtering only chooses among them. */
const cards = new Map();
function cardFor(item) {
  if (!cards.has(item)) cards.set(item, make('li', {}, item.kind === 'project' ? cardOf(item) : institutionOf(item)));
  return cards.get(item);
}

/** Shows these cards and touches only those that come, go or move. */
function showCards(list, wanted) {
  const keep = new Set(wanted);
  for (const card of [...list.children]) if (!keep.has(card)) card.remove();
  wanted.forEach((card, index) => {
    if (list.children[index] !== card) list.insertBefore(card, list.children[index] ?? null);
  });
}

function section(kind, name) {
  const element = make('section', { class: kind }, make('h2', {}, name), make('ul', { role: 'list' }));
  const more = make('button', { type: 'button' });
  element.append(more);
  return { kind, element, cards: element.children[1], more, pages: 1 };
}

function start(items) {
  const state = { areas: new Set(), search: '', ended: false };
  const sections = [section('project', 'Projekt'), section('institution', 'Institutionella gränssamarbeten')];
  const count = make('p', { class: 'count' });
  const search = make('input', { id: 'search', type: 'search', autocomplete: 'off' });
  const areas = areaCodes.filter((code) => items.some((item) => item.areas.includes(code)));
  const boxes = new Map(areas.map((code) => [code, make('span', {})]));
  const filter = make('fieldset', {}, make('legend', {}, 'Insatsområde'));
  for (const [code, number] of boxes) {
    const box = make('input', { type: 'checkbox', name: 'area', value: code });
    box.addEventListener('change', () => {
      if (!state.areas.delete(code)) state.areas.add(code);
      show();
    });
    filter.append(make('label', {}, box, areaNames[code], number));
  }
  const endedNumber = make('span', {});
  const endedBox = make('input', { type: 'checkbox', name: 'ended' });
  const toolbar = make('form', { role: 'search' }, make('label', { for: 'search' }, 'Sök bland samarbeten'), search);
  toolbar.append(filter, make('label', {}, endedBox, 'Visa avslutade', endedNumber));
  toolbar.addEventListener('submit', (event) => event.preventDefault());
  endedBox.addEventListener('change', () => {
    state.ended = endedBox.checked;
    show();
  });
  search.addEventListener('input', () => {
    state.search = search.value;
    show();
  });
  for (const part of sections)
    part.more.addEventListener('click', () => {
      part.pages++;
      show();
    });

  function show() {
    const matches = matcher(state.search);
    const numbers = new Map(areas.map((code) => [code, 0]));
    const found = { project: [], institution: [] };
    let total = 0;
    let ended = 0;
    for (const item of items) {
      const visible = state.ended || !item.ended;
      if (visible) total++;
      if (!matches(item)) continue;
      if (visible) for (const code of item.areas) numbers.set(code, numbers.get(code) + 1);
      const inArea = !state.areas.size || !item.areas.length || item.areas.some((code) => state.areas.has(code));
      if (!inArea) continue;
      if (item.ended) ended++;
      if (visible) found[item.kind].push(item);
    }
    let shown = 0;
    for (const part of sections) {
      const matching = found[part.kind];
      const first = matching.slice(0, pageSize * part.pages);
      shown += first.length;
      part.element.hidden = !matching.length;
      showCards(part.cards, first.map(cardFor));
      part.more.hidden = matching.length <= first.length;
      part.more.textContent = `Visa fler (${matching.length - first.length})`;
    }
    for (const [code, number] of numbers) boxes.get(code).textContent = number;
    endedNumber.textContent = ended;
    count.textContent = `Visar ${shown} av ${total} samarbeten`;
  }

  show();
  list.replaceChildren(toolbar, count, ...sections.map(({ element }) => element));
}

const answer = await fetch(list.dataset.src, { credentials: 'omit', referrerPolicy: 'no-referrer' });
start(readFeed(await answer.json(), today));
