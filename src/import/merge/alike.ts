import { isPartOf, likenessOf, numbersOf } from './names.js';
import { agreementOf, type Agreement } from './periods.js';
import { titlesOf, type SourceItem } from './source-item.js';

/** Why two items may be one. */
export type Reason = 'name' | 'acronym' | 'similar-name' | 'partner-and-dates' | 'id' | 'ambiguous';

/** What is known about two items of two feeds. */
export interface Verdict {
  readonly is: 'same' | 'doubtful';
  readonly reason: Reason;
  readonly dates: Agreement;
  /** They have a partner in common. */
  readonly partner: boolean;
  /** 0 to 1. */
  readonly likeness: number;
}

const isCci = (programme: string | undefined) => /^\d{4}[A-Z]{2}\d{2}[A-Z]{4}\d{3}$/.test(programme ?? '');

/** Likeness from which two names are worth a look. */
const similar = 0.6;
/** Likeness from which they are without dates that tell more. */
const verySimilar = 0.8;

function bestLikeness(one: SourceItem, other: SourceItem): number {
  let best = 0;
  for (const left of one.names)
    for (const right of other.names) {
      const [here, there] = [numbersOf(left), numbersOf(right)];
      if (here && there && here !== there) continue;
      best = Math.max(best, likenessOf(left, right));
    }
  return best;
}

function share<Value>(one: readonly (Value | undefined)[], other: readonly (Value | undefined)[]): boolean {
  return one.some((value) => value !== undefined && other.includes(value));
}

function namesAgree(dates: Agreement, partner: boolean, institutions: boolean): boolean {
  return (
    dates === 'equal' || dates === 'agree' || (dates !== 'apart' && partner) || (institutions && dates === 'unknown')
  );
}

const isPart = (one: SourceItem, other: SourceItem) =>
  one.names.some((left) => other.names.some((right) => isPartOf(left, right)));

function isWorthALook(likeness: number, dates: Agreement, partner: boolean): boolean {
  if (dates === 'apart') return likeness >= verySimilar && partner;
  return likeness >= (dates === 'unknown' && !partner ? verySimilar : similar);
}

/**
 * Whether two items of two feeds are one project. A wrong merge is worse than a missed one, so `same` takes the same name **and**
 * facts that agree; what is only likely is `doubtful`, for a person.
 *
 * @returns undefined when nothing speaks for it
 */
export function verdictOf(one: SourceItem, other: SourceItem): Verdict | undefined {
  const [here, there] = [one.item._gransamarbete ?? {}, other.item._gransamarbete ?? {}];
  if (isCci(here.programme) && isCci(there.programme) && here.programme !== there.programme) return undefined;
  const dates = agreementOf(here.period, there.period);
  const partner = share(one.partners, other.partners);
  const sameKind = !here.kind || !there.kind || here.kind === there.kind;
  const institutions = here.kind === 'institution' && there.kind === 'institution';
  const known = { dates, partner };
  const decide = (isSame: boolean) => (isSame && sameKind ? 'same' : 'doubtful');

  const keys = (item: SourceItem) => item.names.map(({ key }) => key);
  if (share(keys(one), keys(other)))
    return { is: decide(namesAgree(dates, partner, institutions)), reason: 'name', likeness: 1, ...known };
  const likeness = bestLikeness(one, other);
  const acronyms = (item: SourceItem) => item.names.map(({ acronym }) => acronym);
  if (share(acronyms(one), acronyms(other))) {
    if (dates === 'apart' && !partner) return undefined;
    const isSame = dates === 'equal' || (dates === 'agree' && partner);
    return { is: decide(isSame), reason: 'acronym', likeness, ...known };
  }
  const near = dates === 'equal' || dates === 'agree' || (partner && dates !== 'apart');
  if (isWorthALook(likeness, dates, partner) || (near && isPart(one, other)))
    return { is: 'doubtful', reason: 'similar-name', likeness, ...known };
  // A name that is translated freely has nothing in common with the other; in one language it would.
  const languages = [...titlesOf(one).keys()];
  const translated = !languages.some((language) => !language || titlesOf(other).has(language));
  if (translated && partner && dates === 'equal')
    return { is: 'doubtful', reason: 'partner-and-dates', likeness, ...known };
  return undefined;
}
