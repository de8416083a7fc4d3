import { areaCode } from '../../feed/areas.js';
import type { Feed } from '../../feed/model.js';
import { dayAtTheBorder, statusOn } from '../../feed/status.js';
import { str } from '../../locale/extras-localizer.js';
import type { Finding } from './finding.js';
import type { Subject } from './subject.js';
import { settingOf } from '../widget.js';

/** What a visitor gets to see of a feed that could be read. */
export function contentFindings({ element, words: { msg } }: Subject, feed: Feed): Finding[] {
  const { items } = feed;
  if (!items.length)
    return [
      {
        code: 'feed-empty',
        level: 'warning',
        title: msg('Flödet är tomt'),
        meaning: msg('Flödet går att läsa men har inga poster. Besökarna ser att det inte finns några samarbeten.'),
        remedy: msg('Fråga den som gör flödet om det ska vara så.'),
      },
    ];
  const wanted = settingOf(element, 'areas')?.match(/\S+/g)?.map(areaCode) ?? [];
  const allowed = items.filter(
    ({ kind, areas }) => !wanted.length || kind === 'institution' || areas.some((area) => wanted.includes(area)),
  );
  if (!allowed.length)
    return [
      {
        code: 'areas-empty',
        level: 'warning',
        title: msg('Inget i flödet hör till de insatsområden som listan ska visa'),
        meaning: msg(str`Flödet har ${items.length} poster, men ingen med ${wanted.join(' ')}.`),
        remedy: msg('Rätta eller ta bort inställningen ”areas”.'),
        details: [`areas="${wanted.join(' ')}"`, ...new Set(items.flatMap(({ areas }) => areas))],
      },
    ];
  const today = dayAtTheBorder(new Date());
  const projects = allowed.filter(({ kind }) => kind !== 'institution');
  if (projects.length && projects.every(({ period }) => statusOn(today, period) === 'ended'))
    return [
      {
        code: 'all-ended',
        level: 'warning',
        title: msg('Alla projekt är avslutade'),
        meaning: msg('Listan visar dem ändå och skriver att de är avslutade.'),
        remedy: msg('Fråga den som gör flödet om det finns nya projekt, eller om slutdatumen är fel.'),
      },
    ];
  return [];
}
