import type { Answer, Vote } from '../../src/votes/vote.js';
import { aVote, site } from './results-server.js';
import type { TestStore } from './stores.js';

const otherSite = 'https://kommune.example.no';
const day = 24 * 60 * 60 * 1000;

/** Pages, and how many of ten answers are yes. */
const pages: readonly (readonly [page: string, votes: number, yesOfTen: number])[] = [
  [`${site}/regional-utveckling/internationellt/gr%C3%A4nsregionalt-samarbete`, 96, 8],
  [`${site}/bygga-och-bo/bygglov`, 40, 5],
  [`${site}/kontakt`, 12, 9],
  [`${site}/om`, 3, 3],
  [`${otherSite}/tjenester/innvandring`, 22, 7],
];

const comments: readonly (readonly [text: string, answer: Answer, lang: string])[] = [
  ['Jag saknar en karta över projekten, och datum för när de tar slut.', 'no', 'sv'],
  ['Bra och tydligt. Tack!', 'yes', 'sv'],
  ['Fann ikkje skjemaet som de lenkjer til.\nLenkja gjekk til ei tom side.', 'no', 'nn'],
  ['Ring meg på +47 99 88 77 66, så skal jeg forklare.', 'no', 'nb'],
  ['Sidan är svår att läsa på mobilen.', 'no', 'sv'],
];

/** Some months of votes on five pages of two sites, with comments of every kind: hidden, changed, flagged. */
export async function keepSomeVotes({ append, database }: TestStore, now: Date): Promise<void> {
  let number = 0;
  const receive = (vote: Partial<Vote>, daysAgo: number, flag: '' | 'speed' = '') =>
    append(aVote(number++, vote), new Date(now.getTime() - daysAgo * day), flag);
  const all: Promise<unknown>[] = [];
  for (const [page, votes, yesOfTen] of pages)
    for (let vote = 0; vote < votes; vote++) {
      const answer = (vote * 7) % 10 < yesOfTen ? 'yes' : 'no';
      const lang = page.startsWith(site) ? (vote % 9 === 8 ? 'nb' : 'sv') : vote % 3 === 2 ? 'nn' : 'nb';
      all.push(receive({ page, answer, lang }, ((vote * 37) % 100) * (0.4 + ((vote * vote) % 7) / 10)));
    }
  comments.forEach(([comment, answer, lang], index) => {
    all.push(receive({ page: pages[index % 3]![0], comment, answer, lang }, index * 1.7));
  });
  all.push(receive({ answer: 'withdrawn' }, 3), receive({ answer: 'no', comment: 'Buy now' }, 2, 'speed'));
  const changed = number++;
  const hidden = number++;
  await Promise.all(all);
  await append(aVote(changed, { comment: 'Oklart.', answer: 'no' }), new Date(now.getTime() - day), '');
  const later = { comment: 'Det är oklart vem som betalar.', answer: 'no', revision: 1 } as const;
  await append(aVote(changed, later), new Date(now.getTime() - day / 2), '');
  const rude = aVote(hidden, { comment: 'Ett otrevligt påhopp.', answer: 'no' });
  await append(rude, new Date(now.getTime() - 5 * day), '');
  const hiding = { vote_id: rude.id, hidden_at: now.toISOString(), hidden_by: 'test' };
  await database.sql.insertInto('hidden_comments').values(hiding).execute();
}
