import type { Budget, Period } from '../../feed/model.js';
import type { FeedItem, ItemExtension } from '../items/feed-item.js';
import { sameBudget, samePartner, samePlace } from './merge-lists.js';
import { mergeTexts } from './merge-texts.js';
import { sameDate } from './periods.js';
import type { SourceItem } from './source-item.js';
import { extensionOf, takingFrom, type Taking, type TakingOptions } from './taking.js';

/** An item of the merged feed, and where each of its fields is from. */
export interface MergedItem {
  readonly item: FeedItem;
  /** What it is made of, by rank. */
  readonly from: readonly SourceItem[];
  /** By JSON Pointer into the item: the number in `from`. A pointer holds for what is below it, too. */
  readonly fields: ReadonlyMap<string, number>;
}

export interface MergeGroupOptions extends TakingOptions {
  /** Language of the merged feed; empty when nobody knows. */
  readonly language: string;
}

const same = (value: unknown, other: unknown): boolean => JSON.stringify(value) === JSON.stringify(other);

const otherAmount = ({ amount }: Budget, others: readonly Budget[]): boolean =>
  !others.some((other) => other.amount === amount);

const present = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** Each end as the first feed has it that has one. An end that would be before the start is left to the feed of the start. */
function mergePeriod(members: readonly SourceItem[], { take, set, fields }: Taking): Period | undefined {
  const pointer = '/_gransamarbete/period';
  const start = take(`${pointer}/start`, (member) => extensionOf(member).period?.start, sameDate);
  const end = take(`${pointer}/end`, (member) => extensionOf(member).period?.end, sameDate);
  if (!start && !end) return undefined;
  if (!start || !end || end >= start.slice(0, end.length)) return { ...(start && { start }), ...(end && { end }) };
  const by = fields.get(`${pointer}/start`)!;
  const ownEnd = extensionOf(members[by]!).period?.end;
  set(`${pointer}/end`, ownEnd ? by : undefined);
  return { start, ...(ownEnd && { end: ownEnd }) };
}

function newestChange(members: readonly SourceItem[], { set }: Taking): string | undefined {
  const times = members.map(({ item }) => Date.parse(item.date_modified ?? '') || 0);
  const by = times.indexOf(Math.max(...times));
  const { date_modified: modified } = members[by]!.item;
  if (modified) set('/date_modified', by);
  return modified;
}

function mergeExtension(
  members: readonly SourceItem[],
  translations: ItemExtension['translations'],
  taking: Taking,
): ItemExtension {
  const code = <Key extends 'kind' | 'focusArea' | 'specificObjective' | 'programme'>(key: Key) =>
    taking.take<NonNullable<ItemExtension[Key]>>(
      `/_gransamarbete/${key}`,
      (member) => extensionOf(member)[key] ?? undefined,
      same,
    );
  return {
    kind: code('kind'),
    focusArea: code('focusArea'),
    specificObjective: code('specificObjective'),
    programme: code('programme'),
    period: mergePeriod(members, taking),
    partners: taking.unite('/_gransamarbete/partners', ({ partners }) => partners, samePartner),
    places: taking.unite('/_gransamarbete/places', ({ places }) => places, samePlace),
    budget: taking.unite('/_gransamarbete/budget', ({ budget }) => budget, sameBudget, otherAmount),
    translations,
  };
}

/**
 * One item of several: of each field what the first feed says that says something. Texts in several languages become translations,
 * lists are united. What feeds contradict each other in is reported. The old feed keeps its id and language.
 *
 * @param members by rank
 */
export function mergeGroup(members: readonly SourceItem[], options: MergeGroupOptions): MergedItem {
  const first = members.find(({ source }) => source === options.old) ?? members[0]!;
  const base = first.language || members.find(({ language }) => language)?.language || options.language;
  const taking = takingFrom(members, options);
  const { own, translations } = mergeTexts(members, base, taking);
  const extension = mergeExtension(members, translations, taking);
  const saysLanguage = members.some(({ item }) => item.language !== undefined) || base !== options.language;
  taking.set('/id', members.indexOf(first));
  const item: FeedItem = {
    id: first.item.id,
    ...present({
      url: own.url,
      title: own.title,
      summary: own.summary,
      content_text: own.contentText ?? '',
      language: saysLanguage && base ? base : undefined,
      date_modified: newestChange(members, taking),
      tags: taking.take('/tags', ({ item, language }) => ((language || base) === base ? item.tags : undefined)),
    }),
    ...(Object.values(extension).some((value) => value !== undefined) && {
      _gransamarbete: { kind: 'project', ...present(extension) },
    }),
  };
  return { item, from: members, fields: taking.fields };
}
