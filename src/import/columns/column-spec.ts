import { baseLanguage } from '../../shared/language.js';
import type { Column, FieldName } from './column.js';
import { columnNames, type Meaning } from './column-names.js';

const fields: ReadonlySet<string> = new Set(columnNames.map(({ field }) => field));
const isField = (name: string): name is FieldName => fields.has(name);

const budgets = ['total', 'eu', 'ir', 'other'] as const;

/** Fields that can be in several languages. */
export const textFields: ReadonlySet<FieldName> = new Set(['title', 'summary', 'content', 'url']);
/** Fields that can be of one side of the border. */
export const sidedFields: ReadonlySet<FieldName> = new Set(['lead', 'partners']);

/** What a column means, in one word: `title.sv`, `lead.NO`, `budget.ir.NOK`. */
export function columnSpec({ field, language, country, budget, currency }: Meaning | Column): string {
  return [field, language, country, budget, currency].filter(Boolean).join('.');
}

/** The meaning that {@link columnSpec} writes; undefined when there is none like that. */
export function readSpec(spec: string): Meaning | undefined {
  const [field = '', first = '', second = '', ...rest] = spec.trim().split('.');
  if (!isField(field) || rest.length) return undefined;
  if (!first) return spec.trim() === field ? { field } : undefined;
  const budget = budgets.find((kind) => kind === first.toLowerCase());
  if (field === 'budget' && budget && /^(?:|[A-Z]{3})$/i.test(second))
    return { field, budget, ...(second && { currency: second.toUpperCase() }) };
  if (second) return undefined;
  if (field === 'currency' && budget) return { field, budget };
  const country = first.toUpperCase();
  if (sidedFields.has(field) && (country === 'SE' || country === 'NO')) return { field, country };
  const language = baseLanguage(first);
  return textFields.has(field) && language ? { field, language } : undefined;
}
