import { html, nothing } from 'lit/html.js';
import type { Content } from '../element/templates.js';
import { areaName } from './area-names.js';
import { isSet } from './query-controller.js';
import type { ReadyView } from './view.js';

/** On paper, where the controls are not: what the visitor has asked for. */
export function selectionTemplate({ isPrinted, words, query, selection: { feed } }: ReadyView): Content {
  const { msg } = words;
  const { areas, places, search, ended } = query;
  const facts = [
    ...areas.map((code) => `${msg('Insatsområde')}: ${areaName(code, feed, words)}`),
    ...places.map((name) => `${msg('Plats')}: ${name}`),
    search && `${msg('Sök bland samarbeten')}: ${search}`,
    ended && msg('Visa avslutade'),
  ];
  return isPrinted && isSet(query) ? html`<p part="selection">${facts.filter(Boolean).join(' · ')}</p>` : nothing;
}
