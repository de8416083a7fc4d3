import { excerpt, type Report } from '../finding.js';
import type { ItemExtension } from '../items/feed-item.js';
import { uniteLists, type Entry } from './merge-lists.js';
import { titleOf, type SourceItem } from './source-item.js';

export interface TakingOptions {
  /** The feed that the others replace: what it says otherwise is no contradiction. */
  readonly old: number | undefined;
  /** Names of the feeds, by rank. */
  readonly names: readonly string[];
  readonly report: Report;
}

/** Takes the fields of one item from several, by rank, and keeps where each is from. */
export interface Taking {
  /** By JSON Pointer into the item: the number of the member that it is from. */
  readonly fields: ReadonlyMap<string, number>;
  /**
   * What the first member says that says something.
   *
   * @param isSame tells what another of today's feeds says from a contradiction, which is reported
   */
  readonly take: <Value>(
    pointer: string,
    read: (member: SourceItem) => Value | undefined,
    isSame?: (value: Value, other: Value) => boolean,
  ) => Value | undefined;
  /** The entries of all of today's feeds, or of the old one when they have none: a partner that has left is gone. */
  readonly unite: <Value extends object>(
    pointer: string,
    read: (extension: ItemExtension) => readonly Value[] | undefined,
    isSame: (known: Value, other: Value) => boolean,
    contradicts?: (value: Value, others: readonly Value[]) => boolean,
  ) => readonly Value[] | undefined;
  /** Says where a field is from that has been made in another way; undefined: it is not there after all. */
  readonly set: (pointer: string, member: number | undefined) => void;
}

export const extensionOf = ({ item }: Pick<SourceItem, 'item'>): ItemExtension => item._gransamarbete ?? {};

/** @param members by rank */
export function takingFrom(members: readonly SourceItem[], { old, names, report }: TakingOptions): Taking {
  const fields = new Map<string, number>();
  const current = members.filter(({ source }) => source !== old);

  function differs(field: string, by: SourceItem, value: unknown, from: SourceItem, other: unknown): void {
    const [source = '', otherSource = ''] = [names[by.source], names[from.source]];
    const values = { name: titleOf(by.item), field, value: excerpt(value), other: excerpt(other), source, otherSource };
    report({ code: 'merge-differs', level: 'warning', place: by.place, values });
  }

  function keep<Value>(pointer: string, entries: readonly Entry<Value>[]): void {
    entries.forEach(({ from, filled }, index) => {
      fields.set(`${pointer}/${index}`, from);
      for (const [key, by] of Object.entries(filled)) fields.set(`${pointer}/${index}/${key}`, by);
    });
  }

  return {
    fields,
    take(pointer, read, isSame) {
      const number = members.findIndex((member) => read(member) !== undefined);
      const by = members[number];
      const value = by && read(by);
      if (!by || value === undefined) return undefined;
      fields.set(pointer, number);
      if (isSame && by.source !== old)
        for (const member of current) {
          const other = read(member);
          if (other !== undefined && !isSame(value, other)) differs(pointer, by, value, member, other);
        }
      return value;
    },
    unite(pointer, read, isSame, contradicts) {
      const counting = current.some((member) => read(extensionOf(member))?.length) ? current : members;
      const listOf = (member: SourceItem) => (counting.includes(member) ? read(extensionOf(member)) : undefined);
      const entries = uniteLists(members.map(listOf), isSame);
      keep(pointer, entries);
      for (const { value, from } of contradicts ? entries : [])
        for (const member of counting) {
          const others = (member === members[from] ? undefined : listOf(member))?.filter((entry) =>
            isSame(value, entry),
          );
          if (others?.length && contradicts?.(value, others))
            differs(pointer, members[from]!, value, member, others[0]);
        }
      return entries.length ? entries.map(({ value }) => value) : undefined;
    },
    set(pointer, member) {
      if (member === undefined) fields.delete(pointer);
      else fields.set(pointer, member);
    },
  };
}
