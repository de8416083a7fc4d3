import type { ItemTranslation } from '../items/feed-item.js';
import { nameOf } from './names.js';
import type { SourceItem } from './source-item.js';
import { extensionOf, type Taking } from './taking.js';

const fields = ['title', 'summary', 'contentText', 'url'] as const;

/** The texts of an item by language, its own first. What is in no known language counts as the one of the merged item. */
function textsOf(member: SourceItem, base: string): ReadonlyMap<string, ItemTranslation> {
  const { title, summary, content_text: contentText, url } = member.item;
  return new Map([
    [member.language || base, { title, summary, contentText, url }],
    ...Object.entries(extensionOf(member).translations ?? {}),
  ]);
}

const sameName = (one: string, other: string) => one === other || nameOf(one).key === nameOf(other).key;

export interface MergedTexts {
  readonly own: ItemTranslation;
  readonly translations: Readonly<Record<string, ItemTranslation>> | undefined;
}

/**
 * The texts of several items in every language that one of them has.
 *
 * @param base the language of the merged item
 */
export function mergeTexts(members: readonly SourceItem[], base: string, { take }: Taking): MergedTexts {
  const texts = new Map(members.map((member) => [member, textsOf(member, base)]));
  const languages = new Set([base, ...[...texts.values()].flatMap((byLanguage) => [...byLanguage.keys()])]);
  const versions = [...languages].map((language): [string, ItemTranslation] => {
    const isOwn = language === base;
    const said = fields.flatMap((field) => {
      const name = isOwn && field === 'contentText' ? 'content_text' : field;
      const text = take(
        isOwn ? `/${name}` : `/_gransamarbete/translations/${language}/${name}`,
        (member) => texts.get(member)?.get(language)?.[field] || undefined,
        field === 'title' ? sameName : undefined,
      );
      return text === undefined ? [] : [[field, text] as const];
    });
    return [language, Object.fromEntries(said)];
  });
  const others = versions.filter(([language, said]) => language !== base && Object.keys(said).length);
  return { own: versions[0]![1], translations: others.length ? Object.fromEntries(others) : undefined };
}
