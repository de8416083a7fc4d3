import { statusOn } from '../../../feed/status.js';
import { excerpt } from '../../finding.js';
import type { CheckedText } from '../checked-item.js';
import { daysUntil, lastDayOf, yearBefore } from '../days.js';
import { masked } from '../masked.js';
import type { Rule } from '../rule.js';

/** Days before an end at which it is time to write the next text. */
const soon = 90;

const ongoing = /(?<!\p{L})(?:pågår|pågående|pågåande|ongoing|in progress)(?!\p{L})(?!\s+(?:inte|ikke|ikkje)\s)/iu;

/** What a text says about something that goes on; undefined when it says nothing. */
export function saysOngoing({ value }: CheckedText): string | undefined {
  const { index, 0: found = '' } = ongoing.exec(value) ?? {};
  if (index === undefined) return undefined;
  const start = Math.max(0, index - 30);
  const around = value.slice(start, index + found.length + 30).trim();
  return masked(excerpt(around));
}

/** Status comes from dates and today. A text that says "pågår" is true until it is not. */
export const endedButOngoing: Rule = function* ({ item, texts }, today) {
  const { end } = item.period;
  if (item.kind === 'institution' || !end || statusOn(today, item.period) !== 'ended') return;
  for (const text of texts) {
    const found = saysOngoing(text);
    if (found !== undefined)
      yield { code: 'ended-called-ongoing', level: 'warning', pointer: text.pointer, found, values: { date: end } };
  }
};

export const endsSoon: Rule = function* ({ item }, today) {
  const { end } = item.period;
  if (item.kind === 'institution' || !end || statusOn(today, item.period) === 'ended') return;
  const last = lastDayOf(end);
  const days = daysUntil(last, today);
  if (days <= soon)
    yield {
      code: 'ends-soon',
      level: 'notice',
      pointer: `${item.pointer}/_gransamarbete/period/end`,
      values: { date: last, days },
    };
};

/** An ended project may rest; others are read again once a year. */
export const notTouched: Rule = function* ({ item }, today) {
  const { modified } = item;
  if (!modified || modified >= yearBefore(today) || statusOn(today, item.period) === 'ended') return;
  yield {
    code: 'item-old',
    level: 'warning',
    pointer: `${item.pointer}/date_modified`,
    values: { date: modified },
  };
};
