import type { Check } from './subject.js';
import { isList } from '../widget.js';

/** Whether something stands in the list for visitors without JavaScript, and for when the feed cannot be had. */
export const checkFallback: Check = ({ element, words: { msg } }) => {
  if (!isList(element)) return [];
  const stays = [...element.childNodes].some(
    (node) =>
      !(node instanceof Element ? node.slot || /^(?:script|template|style)$/.test(node.localName) : false) &&
      !(node instanceof Comment) &&
      Boolean(node.textContent?.trim()),
  );
  if (stays)
    return [{ code: 'fallback', level: 'ok', title: msg('Det finns en reservtext för besökare utan JavaScript') }];
  return [
    {
      code: 'fallback-missing',
      level: 'warning',
      title: msg('Utan JavaScript är det tomt här'),
      meaning: msg('Detsamma gäller när flödet inte går att hämta, i läsläge och hos en del översättningstjänster.'),
      remedy: msg('Skriv en länk eller en mening mellan listans start- och sluttagg.'),
      details: ['<gransamarbete-list …><a href="…">…</a></gransamarbete-list>'],
    },
  ];
};
