import type { Collaboration } from '../../../feed/model.js';
import { textFields, versionPointer } from '../checked-item.js';
import type { Rule } from '../rule.js';

const sides = { sv: ['sv'], no: ['nb', 'nn'] } as const;
type Side = keyof typeof sides;

const versionsOf = ({ versions }: Collaboration, side: Side) =>
  versions.filter(({ language }) => sides[side].some((own) => own === language));

/** A title in which no later word is small is a name, and names are the same in both languages: `Gränsens Smaker`. */
const isName = (title: string): boolean => !/\s\p{Ll}/u.test(title);

/** A collaboration is of two countries: a text that only one of them can read is pointed out, title and summary each. */
export const missingTranslations: Rule = function* ({ item, raw }) {
  for (const [from, to] of [['sv', 'no'] as const, ['no', 'sv'] as const]) {
    const there = versionsOf(item, from);
    const here = versionsOf(item, to);
    if (!there.length) continue;
    const at = `${item.pointer}/_gransamarbete/translations`;
    if (!here.some((version) => textFields.some((field) => version[field]))) {
      if (there.some((version) => textFields.some((field) => version[field])))
        yield { code: 'translation-missing', level: 'warning', pointer: at, values: { language: to } };
      continue;
    }
    for (const field of ['title', 'summary'] as const) {
      const text = there.find((version) => version[field])?.[field];
      if (!text || here.some((version) => version[field])) continue;
      if (field === 'title' && isName(text)) continue;
      const index = item.versions.indexOf(here[0]!);
      yield {
        code: 'translation-partial',
        // It may be a name all the same.
        level: field === 'title' ? 'notice' : 'warning',
        pointer: versionPointer(item, raw, index, field),
        values: { language: to, field },
      };
    }
  }
};
