import type { Reader } from './readers.js';
import {
  amount,
  byLanguage,
  day,
  html,
  id,
  language,
  link,
  list,
  matching,
  object,
  oneOf,
  partialDate,
  text,
} from './readers.js';

const country = matching('country', /^[A-Z]{2}$/);

const period = object({ start: partialDate, end: partialDate });

/** A period that ends before it starts says nothing. */
const forwardPeriod: typeof period = (value, pointer, reading) => {
  const read = period(value, pointer, reading);
  const { start, end } = read ?? {};
  return start && end && end < start.slice(0, end.length) ? reading.report(pointer, 'period', value) : read;
};

/** The extension of an item. */
const collaboration = object({
  kind: oneOf('kind', 'project', 'institution'),
  focusArea: list(text),
  specificObjective: text,
  programme: text,
  period: forwardPeriod,
  partners: list(object({ name: text, country, role: oneOf('role', 'lead', 'partner'), url: link }, 'name')),
  places: list(object({ name: text, country }, 'name')),
  budget: list(
    object(
      { kind: oneOf('kind', 'total', 'eu', 'ir', 'other'), amount, currency: matching('currency', /^[A-Z]{3}$/) },
      'amount',
      'currency',
    ),
  ),
  translations: byLanguage(object({ title: text, summary: text, contentText: text, url: link })),
});

/** The fields of JSON Feed 1.1 that we use, and our extension. */
const item = object(
  {
    id,
    url: link,
    external_url: link,
    title: text,
    summary: text,
    content_text: text,
    content_html: html,
    language,
    date_modified: day,
    _gransamarbete: collaboration,
  },
  'id',
);

export type ItemFields = NonNullable<ReturnType<typeof item>>;

/** An item with its place in the response. */
const placedItem: Reader<{ readonly pointer: string; readonly fields: ItemFields }> = (value, pointer, reading) => {
  const fields = item(value, pointer, reading);
  return fields && { pointer, fields };
};

export const feed = object(
  {
    version: matching('version', /^https?:\/\/jsonfeed\.org\/version\/1(\.1)?$/),
    language,
    next_url: link,
    items: list(placedItem),
    _gransamarbete: object({ updated: day, focusAreas: list(object({ id: text, label: byLanguage(text) }, 'id')) }),
  },
  'items',
);
