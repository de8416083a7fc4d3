import type { Finding } from '../finding.js';
import type { Doubtful } from './group-items.js';
import type { MergeCode } from './merge-code.js';
import { keyOf, titleOf } from './source-item.js';

/** What a person has to decide, as findings. */
export const doubtfulFindings = (doubtful: readonly Doubtful[], names: readonly string[]): Finding<MergeCode>[] =>
  doubtful.map(({ one, other, reason, dates, partner, likeness }) => ({
    code: 'merge-doubtful',
    level: 'warning',
    place: one.place,
    values: {
      name: titleOf(one.item),
      other: titleOf(other.item),
      otherKey: keyOf(other, names),
      reason,
      dates,
      partner: Number(partner),
      percent: Math.round(likeness * 100),
    },
  }));
