import { foldText } from '../../feed/fold-text.js';
import { excerpt, type Report } from '../finding.js';
import { nameOf, titlesOf, type Draft } from './draft.js';

/**
 * A name for addresses and files, in ASCII for both languages: `Gränslöst kött & öl` gives `granslost-kott-ol`.
 * Letters of other scripts stay.
 */
export const slug = (text: string): string =>
  foldText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');

/** Ids that are taken, with the number that was last put behind each. */
export type TakenIds = Map<string, number>;

/** The wanted id, or the first numbered one that is free: `abc-2`. It is taken then. */
export function freeId(wanted: string, taken: TakenIds): string {
  let id = wanted;
  let number = taken.get(wanted) ?? 1;
  while (taken.has(id)) id = `${wanted}-${++number}`;
  taken.set(wanted, number);
  taken.set(id, taken.get(id) ?? 1);
  return id;
}

/**
 * Gives every draft an id of its own. A given one stays; one that is missing is made of title and first year, so that the next import
 * of the same table makes the same one, also when a date has become more exact.
 *
 * @param taken ids that others have
 */
export function idsOf(drafts: readonly Draft[], taken: TakenIds, report: Report): ReadonlyMap<Draft, string> {
  const ids = new Map<Draft, string>();
  // First come who have one: a made id gives way.
  for (const draft of drafts) if (draft.id !== undefined) ids.set(draft, freeId(draft.id, taken));
  for (const draft of drafts) {
    if (ids.has(draft)) continue;
    const wanted = madeId(draft);
    const id = freeId(wanted, taken);
    ids.set(draft, id);
    if (id !== wanted)
      report({
        code: 'made-id-clash',
        level: 'notice',
        place: draft.rows[0]!,
        found: excerpt(id),
        values: nameOf(draft),
      });
  }
  return ids;
}

function madeId(draft: Draft): string {
  const acronym = draft.values.get('acronym');
  if (acronym) return slug(acronym) || acronym;
  const [title = ''] = titlesOf(draft);
  return [slug(title) || 'item', draft.values.get('start')?.slice(0, 4)].filter(Boolean).join('-');
}
