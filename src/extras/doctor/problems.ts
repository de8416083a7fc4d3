import type { Expectation, Problem } from '../../feed/model.js';
import { str } from '../../locale/extras-localizer.js';
import type { Localizer } from '../../locale/extras-localizer.js';
import type { Finding } from './finding.js';

/** As many places in the feed are named: nobody mends more at a time. */
const shown = 20;

/** What a field should have been, in plain words. */
function expectedWords({ msg }: Localizer, expected: Expectation): string {
  switch (expected) {
    case 'version':
      return msg('ska vara adressen för JSON Feed 1 eller 1.1');
    case 'object':
      return msg('ska vara en grupp av uppgifter, inom { och }');
    case 'required':
      return msg('saknas, men måste finnas');
    case 'list':
      return msg('ska vara en lista, inom [ och ]');
    case 'text':
      return msg('ska vara en text, inom citattecken');
    case 'plain-text':
      return msg('ska vara text utan osynliga tecken och högst 20 000 tecken lång');
    case 'html-reader':
      return msg('ska vara vanlig text');
    case 'id':
      return msg('ska vara ett id, skrivet som text');
    case 'unique-id':
      return msg('ska vara ett id som ingen annan post har');
    case 'url':
      return msg('ska vara en adress som börjar med https:, http:, mailto: eller tel:');
    case 'date':
      return msg('ska vara ett datum som finns, till exempel 2026-11 eller 2026-11-23');
    case 'period':
      return msg('ska vara en period som slutar efter att den börjar');
    case 'language':
      return msg('ska vara en språkkod, till exempel sv, nb eller nn');
    case 'kind':
      return msg('ska vara ett av de ord som beskrivningen av flödet räknar upp');
    case 'role':
      return msg('ska vara lead eller partner');
    case 'country':
      return msg('ska vara en landskod med två stora bokstäver, till exempel SE eller NO');
    case 'amount':
      return msg('ska vara ett tal, utan citattecken och inte under noll');
    case 'currency':
      return msg('ska vara en valutakod med tre stora bokstäver, till exempel SEK eller NOK');
    case 'next-url':
      return msg('ska vara en adress till en del av flödet som inte redan är läst');
  }
}

const placeOf = ({ source, pointer }: Problem): string => `${source} ${pointer}`;

/** Whether a problem cost a whole item, not only a field of it. */
function costsItem({ pointer, expected }: Problem): boolean {
  if (/^\/items\/\d+$/.test(pointer)) return true;
  return /^\/items\/\d+\/id$/.test(pointer) && (expected === 'required' || expected === 'unique-id');
}

/** An id that cannot be used is reported as such, and then as missing: once is enough. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const missing = new Set(problems.filter(({ expected }) => expected === 'required').map(placeOf));
  return problems.filter((problem) => problem.expected !== 'id' || !missing.has(placeOf(problem)));
}

/** One line for each expectation, the commonest first. */
function groups(words: Localizer, problems: readonly Problem[]): string[] {
  const counts = new Map<Expectation, number>();
  for (const { expected } of problems) counts.set(expected, (counts.get(expected) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([expected, count]) => {
      const fields = new Set(problems.filter((problem) => problem.expected === expected).map(fieldOf));
      return `${words.list([...fields].slice(0, 3))}: ${expectedWords(words, expected)} (${count})`;
    });
}

/** The name of a field, without what stands around it. */
const fieldOf = ({ pointer }: Problem): string =>
  pointer
    .split('/')
    .filter((name) => name && !/^\d+$/.test(name))
    .at(-1) ?? '/';

function places({ msg }: Localizer, problems: readonly Problem[]): string[] {
  const lines = problems
    .slice(0, shown)
    .map((problem) => `${placeOf(problem).trim()} (${problem.expected}): ${problem.found}`);
  const rest = problems.length - shown;
  return rest > 0 ? [...lines, msg(str`… och ${rest} till`)] : lines;
}

/** What of a feed could not be used. */
export function problemFindings(words: Localizer, all: readonly Problem[]): Finding[] {
  const { msg } = words;
  const problems = withoutRepeats(all);
  const items = problems.filter(costsItem);
  const fields = problems.filter((problem) => !costsItem(problem));
  const findings: Finding[] = [];
  if (items.length)
    findings.push({
      code: 'items-skipped',
      level: 'fault',
      title: msg(str`Poster som inte visas: ${items.length}`),
      meaning: msg('De saknar det som en post måste ha, eller har samma id som en annan.'),
      points: groups(words, items),
      remedy: msg('Be den som gör flödet att rätta posterna. De tekniska uppgifterna säger vilka det är.'),
      details: places(words, items),
    });
  if (fields.length)
    findings.push({
      code: 'fields-skipped',
      level: 'warning',
      title: msg(str`Uppgifter i flödet som inte kan visas som de är: ${fields.length}`),
      meaning: msg('Resten av flödet visas ändå.'),
      points: groups(words, fields),
      remedy: msg('Be den som gör flödet att rätta uppgifterna. De tekniska uppgifterna säger var de står.'),
      details: places(words, fields),
    });
  return findings;
}
