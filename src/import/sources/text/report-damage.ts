import { excerpt } from '../../finding.js';
import type { Row } from '../../table.js';
import type { Reading } from '../reading.js';
import { damageIn } from './encoding.js';

/** Names each cell of a row in which letters look as if they had been decoded wrongly before. The cell stays as it is. */
export function reportDamage({ place, cells }: Row, { report }: Reading): void {
  cells.forEach((cell, index) => {
    const damage = typeof cell === 'string' && damageIn(cell);
    if (!damage) return;
    report({
      code: 'encoding-damaged',
      level: 'warning',
      place: { ...place, column: index + 1 },
      found: excerpt(cell),
      values: damage.likely === undefined ? undefined : { likely: excerpt(damage.likely) },
    });
  });
}
