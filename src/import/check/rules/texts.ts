import { findPersonalData } from '../../../shared/personal-data.js';
import { excerpt } from '../../finding.js';
import { rawList, textOf, type CheckedText } from '../checked-item.js';
import { doubtfulLanguage } from '../doubtful-language.js';
import { masked } from '../masked.js';
import type { PageFinding, Rule } from '../rule.js';

/** Texts that look like another language than they should be in. */
export function* wrongLanguage(texts: readonly CheckedText[]): Iterable<PageFinding> {
  for (const { value, language: declared, field, pointer } of texts) {
    const language = doubtfulLanguage(value, declared, field === 'title');
    if (language)
      yield {
        code: 'language-doubtful',
        level: 'warning',
        pointer,
        found: masked(excerpt(value)),
        values: { declared, language },
      };
  }
}

/** A character that could not be read, or å, ä, ö, æ, ø or é in UTF-8, small or capital, that was read as Windows-1252 or ISO 8859-1. */
const damage = /\ufffd|Ã[\x80-\xbf„…†–˜‰]/;

/** Texts that went through a wrong encoding on their way here. */
export function* damagedTexts(texts: readonly CheckedText[]): Iterable<PageFinding> {
  for (const { value, pointer } of texts) {
    const at = value.search(damage);
    if (at >= 0)
      yield {
        code: 'text-damaged',
        level: 'error',
        pointer,
        found: masked(excerpt(value.slice(Math.max(0, at - 20), at + 20))),
      };
  }
}

/** What points to a person. It is never shown whole: a report is sent around, and kept. */
export function* personalData(texts: readonly Pick<CheckedText, 'value' | 'pointer'>[]): Iterable<PageFinding> {
  for (const { value, pointer } of texts)
    for (const found of findPersonalData(value))
      yield { code: 'personal-data', level: 'warning', pointer, found: masked(found) };
}

export const languageOfTexts: Rule = ({ texts }) => wrongLanguage(texts);
export const damageOfTexts: Rule = ({ texts }) => damagedTexts(texts);

/** Names of partners are of organisations; that of a person has no form that a program knows. */
export const personalDataInTexts: Rule = ({ texts, item, raw }) => {
  const names = ['partners', 'places'].flatMap((list) =>
    rawList(raw, '_gransamarbete', list).map((entry, index) => ({
      value: textOf(entry, 'name'),
      pointer: `${item.pointer}/_gransamarbete/${list}/${index}/name`,
    })),
  );
  return personalData([...texts, ...names]);
};
