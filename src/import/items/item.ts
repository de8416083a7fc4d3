import { areaOfObjective, builtInAreas } from '../../feed/areas.js';
import type { Kind } from '../../feed/model.js';
import type { Draft } from './draft.js';
import type { FeedItem, ItemExtension, ItemTranslation } from './feed-item.js';

/** The order in which languages are taken when nothing else decides. */
const languageOrder = ['sv', 'nb', 'nn', 'en'];

const byOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (language: string): number => languageOrder.indexOf(language) + 1 || languageOrder.length + 1;

/** Texts of an item, by language. */
type Texts = ReadonlyMap<string, ItemTranslation>;

export interface ItemOptions {
  readonly id: string;
  /** Language of the feed; empty when nobody knows. */
  readonly language: string;
  /** What texts are in whose column does not say it. */
  readonly bareLanguage: string;
  /** Whether the item is a plain one, without extension: a table of news knows no projects. */
  readonly isPlain: boolean;
}

/** An item of the feed, in the language of the feed when it has a title in it. */
export function itemOf(draft: Draft, { id, language: feedLanguage, bareLanguage, isPlain }: ItemOptions): FeedItem {
  const { values, tags, focusAreas } = draft;
  const texts = textsOf(draft, bareLanguage);
  const titled = [...texts.keys()].filter((language) => texts.get(language)?.title).sort(byOrder);
  const language = titled.includes(feedLanguage) ? feedLanguage : (titled[0] ?? feedLanguage);
  const { title = values.get('acronym'), summary, contentText: content, url } = texts.get(language) ?? {};
  const modified = values.get('modified');
  const areas = focusAreas.size ? [...focusAreas] : [areaOfObjective(values.get('specificObjective') ?? '') ?? ''];
  const labels = areas.flatMap((code) => builtInAreas.find(({ id }) => id === code)?.label[language] ?? []);
  const allTags = [...new Set([...labels, ...tags])];
  const link = values.get('url.') ?? url;
  return {
    id,
    ...(link && { url: link }),
    ...(title && { title }),
    ...(summary && { summary }),
    // JSON Feed asks for it; a reader takes an empty one as missing.
    content_text: content ?? '',
    ...(language && language !== feedLanguage && { language }),
    // Noon in Greenwich is the same day in both countries.
    ...(modified && { date_modified: `${modified}T12:00:00Z` }),
    ...(allTags.length && { tags: allTags }),
    ...(!isPlain && { _gransamarbete: extensionOf(draft, texts, language) }),
  };
}

function extensionOf(draft: Draft, texts: Texts, language: string): ItemExtension {
  const { values, focusAreas, partners, places, budget } = draft;
  const [start, end] = [values.get('start'), values.get('end')];
  const [specificObjective, programme] = [values.get('specificObjective'), values.get('programme')];
  const others = [...texts.keys()].filter((other) => other !== language).sort(byOrder);
  return {
    kind: (values.get('kind') as Kind | undefined) ?? 'project',
    ...(focusAreas.size && { focusArea: [...focusAreas] }),
    ...(specificObjective && { specificObjective }),
    ...(programme && { programme }),
    ...((start ?? end) && { period: { ...(start && { start }), ...(end && { end }) } }),
    ...(partners.size && { partners: [...partners.values()] }),
    ...(places.size && { places: [...places.values()] }),
    ...(budget.size && { budget: [...budget.values()] }),
    ...(others.length && { translations: Object.fromEntries(others.map((other) => [other, texts.get(other)!])) }),
  };
}

const textSlots = { title: 'title', summary: 'summary', content: 'contentText', url: 'url' } as const;
const isTextSlot = (slot: string): slot is keyof typeof textSlots => Object.hasOwn(textSlots, slot);

/** Texts by language. What a column says that names its language wins over one that names none. */
function textsOf({ values }: Draft, bareLanguage: string): Texts {
  const texts = new Map<string, ItemTranslation>();
  for (const [slot, text] of values) {
    const [field = '', named] = slot.split('.');
    if (named === undefined || !isTextSlot(field) || (field === 'url' && !named)) continue;
    const language = named || bareLanguage;
    const known = texts.get(language) ?? {};
    const key = textSlots[field];
    if (named || !known[key]) texts.set(language, { ...known, [key]: text });
  }
  return texts;
}

/** Whether a draft says anything that a plain item cannot. */
export const hasFacts = ({ values, focusAreas, partners, places, budget }: Draft, bareLanguage: string): boolean =>
  focusAreas.size + partners.size + places.size + budget.size > 0 ||
  ['kind', 'start', 'end', 'specificObjective', 'programme', 'acronym'].some((slot) => values.has(slot)) ||
  textsOf({ values } as Draft, bareLanguage).size > 1;
