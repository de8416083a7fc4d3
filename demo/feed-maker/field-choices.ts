import type { FieldName } from '../../src/import/columns/column.js';
import { columnLetters } from '../../src/report/place-words.js';
import { fill, type Texts } from './texts/texts.js';

export interface Choice {
  /** As an override names it: `title.sv`, `lead.NO`, `budget.ir.NOK`. */
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

const inLanguages = ['title', 'summary', 'content', 'url'] as const;
const languages = ['', 'sv', 'nb', 'nn', 'en'] as const;
const sides = ['', 'SE', 'NO'] as const;
const kinds = ['total', 'eu', 'ir', 'other'] as const;
const facts = [
  'id',
  'acronym',
  'kind',
  'focusArea',
  'specificObjective',
  'programme',
  'period',
  'start',
  'end',
  'tags',
  'language',
  'modified',
] as const satisfies readonly FieldName[];
const people = [
  'partners',
  'partnerRole',
  'partnerCountry',
  'partnerUrl',
  'places',
  'placeCountry',
] as const satisfies readonly FieldName[];

const isKey = <Words extends object>(words: Words, key: string | undefined): key is keyof Words & string =>
  key !== undefined && Object.hasOwn(words, key);

/** What a field is called: `Titel på svenska`, `Svensk projektägare`, `EU-medel (EUR)`. */
export function fieldLabel(spec: string, words: Texts): string {
  const [field, detail, currency] = spec.split('.');
  if (!isKey(words.fields, field)) return spec;
  const name = words.fields[field];
  if (field === 'budget' && isKey(words.budgets, detail))
    return currency ? `${words.budgets[detail]} (${currency})` : words.budgets[detail];
  if (field === 'currency' && isKey(words.budgets, detail)) return `${name}: ${words.budgets[detail]}`;
  if (isKey(words.sides, detail)) return `${words.sides[detail]} ${name.toLowerCase()}`;
  if (isKey(words.inLanguages, detail)) return `${name} ${words.inLanguages[detail]}`;
  return detail ? `${name} (${detail})` : name;
}

const dotted = (...parts: readonly string[]): string => parts.filter(Boolean).join('.');

/** Everything that a column can hold, in groups. */
export function fieldChoices(words: Texts): ChoiceGroup[] {
  const choice = (value: string): Choice => ({ value, label: fieldLabel(value, words) });
  return [
    {
      label: words.texts,
      choices: inLanguages.flatMap((field) => languages.map((language) => choice(dotted(field, language)))),
    },
    { label: words.facts, choices: facts.map(choice) },
    {
      label: words.people,
      choices: [...sides.map((side) => choice(dotted('lead', side))), ...people.map(choice)],
    },
    { label: words.money, choices: [...kinds.map((kind) => choice(`budget.${kind}`)), choice('currency')] },
  ];
}

/** What a column is called: by its heading, else by its letters. */
export const columnName = (header: string, index: number, words: Texts): string =>
  header.trim() || fill(words.columnWord, { letter: columnLetters(index + 1) });
