import type { FocusArea } from '../../feed/model.js';
import type { FeedHead } from '../items/feed-item.js';

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

type Texts = { readonly title?: string; readonly description?: string };

/** What a feed calls itself, by language. */
function textsOf({ title, description, language, translations }: FeedHead): [string, Texts][] {
  return [
    ...(language ? [[language, { title, ...(description && { description }) }] as [string, Texts]] : []),
    ...Object.entries(translations ?? {}),
  ];
}

/** Focus areas of all feeds, each name as the first feed has it. */
function areasOf(heads: readonly FeedHead[]): FocusArea[] {
  const areas = new Map<string, FocusArea>();
  for (const { id, label } of heads.flatMap(({ focusAreas }) => focusAreas ?? []))
    areas.set(id, { id, label: { ...label, ...areas.get(id)?.label } });
  return [...areas.values()];
}

/** What the merged feed says about itself: what the first feed says, and what the others call themselves in other languages. */
export function mergeHeads(heads: readonly FeedHead[]): FeedHead {
  const [first = { title: '' }] = heads;
  const language = first.language ?? heads.find((head) => head.language)?.language;
  const texts = new Map<string, Texts>();
  for (const [tag, said] of heads.flatMap(textsOf)) texts.set(tag, { ...said, ...texts.get(tag) });
  texts.delete(language ?? '');
  const areas = areasOf(heads);
  const updated = newest(heads.map((head) => head.updated));
  return {
    title: first.title,
    ...(first.description && { description: first.description }),
    ...(language && { language }),
    ...(updated && { updated }),
    ...(texts.size && { translations: Object.fromEntries(texts) }),
    ...(areas.length && { focusAreas: areas }),
  };
}
