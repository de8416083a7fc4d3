import { areaCode, builtInAreas } from '../../feed/areas.js';
import type { FocusArea } from '../../feed/model.js';
import type { Page } from '../../feed/read-feed.js';
import { statusOn } from '../../feed/status.js';
import { normalText, plainText } from '../../feed/values.js';
import type { Finding } from '../finding.js';
import type { CheckCode } from './check-code.js';
import { rawList, type CheckedItem, type CheckedText } from './checked-item.js';
import { yearBefore } from './days.js';
import { saysOngoing } from './rules/stale.js';

/** What only the whole of a feed can tell, gathered while its pages pass. */
export interface WholeFeed {
  readonly page: (page: Page, texts: readonly CheckedText[], name: string) => void;
  readonly item: (checked: CheckedItem, name: string) => void;
  readonly findings: () => Finding<CheckCode>[];
}

const newer = (one: string | undefined, other: string | undefined) =>
  one && other && one > other ? one : other || one;

export function wholeFeed(source: string, today: string): WholeFeed {
  const named = new Set(builtInAreas.map(({ id }: FocusArea) => id));
  /** Areas that nobody has named so far: a later page may. */
  const areas = new Map<string, { readonly place: Finding['place']; count: number }>();
  const promises: { readonly pointer: string; readonly found: string }[] = [];
  let pages = 0;
  let items = 0;
  let projects = 0;
  let ended = 0;
  let updated: string | undefined;
  let modified: string | undefined;

  const unknownAreas = () =>
    [...areas]
      .filter(([code]) => !named.has(code))
      .map(([found, { place, count }]): Finding<CheckCode> => ({
        code: 'area-unknown',
        level: 'warning',
        place,
        found,
        values: { count },
      }));

  function stale(): Finding<CheckCode>[] {
    const date = updated ?? modified;
    const isOld = date !== undefined && date < yearBefore(today);
    const place = updated ? { source, pointer: '/_gransamarbete/updated' } : { source };
    return [
      ...(isOld ? [{ code: 'feed-old', level: 'warning', place, values: { date } } as const] : []),
      ...(ended ? promises : []).map(({ pointer, found }) => ({
        code: 'list-called-ongoing' as const,
        level: 'warning' as const,
        place: { source, pointer },
        found,
        values: { ended, projects },
      })),
    ];
  }

  return {
    page(page, texts) {
      updated = newer(updated, page.updated);
      for (const { id } of page.areas) named.add(id);
      // Only the head of the first page is the feed's.
      if (pages++) return;
      for (const text of texts) {
        const found = saysOngoing(text);
        if (found !== undefined) promises.push({ pointer: text.pointer, found });
      }
    },
    item({ item, raw }, name) {
      items++;
      modified = newer(modified, item.modified);
      if (item.kind !== 'institution') projects++;
      if (item.kind !== 'institution' && statusOn(today, item.period) === 'ended') ended++;
      for (const code of item.areas) {
        const index = rawList(raw, '_gransamarbete', 'focusArea').findIndex(
          (area) => typeof area === 'string' && areaCode(plainText(normalText(area))) === code,
        );
        // What the list does not name, the reader has from the objective.
        const field = index < 0 ? 'specificObjective' : `focusArea/${index}`;
        const pointer = `${item.pointer}/_gransamarbete/${field}`;
        const area = areas.get(code) ?? { place: { source: name, pointer }, count: 0 };
        area.count++;
        areas.set(code, area);
      }
    },
    findings: () => [
      ...(items ? [] : [{ code: 'feed-empty', level: 'warning', place: { source } } as const]),
      ...unknownAreas(),
      ...stale(),
    ],
  };
}
