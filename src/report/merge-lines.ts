import type { FieldChange, ItemDiff } from '../import/merge/diff.js';
import { str, type Localizer } from '../locale/tools-localizer.js';
import { fieldWords, valueWords } from './field-words.js';
import { shownOfKind } from './printer.js';
import { restWords } from './rest-words.js';

/** What progress counts. */
export const itemsWord = ({ msg }: Localizer): string => msg('Poster');

/** What stands at the top of the file of decisions. */
export const decisionsAbout = ({ msg }: Localizer): string =>
  msg(
    'Par som kan vara samma projekt. Byt undecided mot same eller different. Egna anteckningar, till exempel i note, behålls.',
  );

function changeLine(words: Localizer, { pointer, before, after }: FieldChange): string {
  const [field, old, now] = [
    fieldWords(words, pointer),
    before === undefined ? '' : valueWords(words, before),
    after === undefined ? '' : valueWords(words, after),
  ];
  if (old && now) return `      ${field}: ${old} → ${now}`;
  return now ? `      ${field}: + ${now}` : `      ${field}: − ${old}`;
}

const signs = { new: '+', changed: '~', same: '=', missing: '?', dropped: '−' } as const;

function itemLines(words: Localizer, { is, id, title, from, changes }: ItemDiff): string[] {
  const origins = from.map((origin) => `${origin.source} (${origin.id})`);
  const { msg } = words;
  return [
    `  ${signs[is]} ${title} (${id})`,
    ...(from.length > 1 ? [`      ${msg(str`Sammanförd från ${words.list(origins)}`)}`] : []),
    ...(is === 'changed' ? changes.map((change) => changeLine(words, change)) : []),
  ];
}

function heading({ msg }: Localizer, is: ItemDiff['is'], count: number): string {
  switch (is) {
    case 'new':
      return msg(str`Nya: ${count}`);
    case 'changed':
      return msg(str`Ändrade: ${count}`);
    case 'same':
      return msg(str`Oförändrade: ${count}`);
    case 'missing':
      return msg(str`Saknas i de nya flödena, men behålls: ${count}`);
    case 'dropped':
      return msg(str`Borttagna: ${count}`);
  }
}

/**
 * What has become of each item, for people.
 *
 * @param against name of the feed that is compared with
 * @param all every item, also the hundredth of the same kind
 */
export function diffLines(words: Localizer, diffs: readonly ItemDiff[], against: string, all: boolean): string[] {
  const lines = (['new', 'changed', 'missing', 'dropped', 'same'] as const).flatMap((is) => {
    const items = diffs.filter((diff) => diff.is === is);
    if (!items.length) return [];
    const shown = is === 'same' ? [] : items.slice(0, all ? items.length : shownOfKind);
    const rest = is === 'same' ? 0 : items.length - shown.length;
    return [
      heading(words, is, items.length),
      ...shown.flatMap((diff) => itemLines(words, diff)),
      ...(rest ? [`  ${restWords(words, rest)}`] : []),
    ];
  });
  return [words.msg(str`Jämfört med ${against}:`), ...lines];
}

/**
 * What a merge has come to, for people.
 *
 * @param counts undefined when it was refused
 * @param files that have been written
 */
export function mergeLines(
  { msg }: Localizer,
  counts: { readonly items: number; readonly doubtful: number } | undefined,
  files: readonly string[],
): string[] {
  if (!counts) return [msg('Inget har skrivits.')];
  const { items, doubtful } = counts;
  const [first] = files;
  return [
    ...(doubtful ? [msg(str`Par att ta ställning till: ${doubtful}`)] : []),
    first === undefined
      ? msg('Inget har skrivits.')
      : files.length === 1
        ? msg(str`Skrivet: ${items} poster i ${first}`)
        : msg(str`Skrivet: ${items} poster i ${files.length} filer, den första är ${first}`),
  ];
}
