import { borderWords } from './border-spelling.js';

/** A title as it is compared. */
export interface Name {
  /** Its words in one spelling, without the acronym, articles, and words that any project may have before its name. */
  readonly key: string;
  /** `DARK` of `Design og arkitektur som reiseutløser (DARK)`; also a title that is nothing but an acronym. */
  readonly acronym?: string | undefined;
  /**
   * Every two letters in a row of its telling words, in order and behind each other: what its likeness is measured by. A text, as of
   * many names a list or an array of each would take more memory than their feeds.
   */
  readonly pairs: string;
}

// Two capitals are too common: EU, IT, VA.
const acronym = String.raw`(?=(?:[\d&]*\p{Lu}){3})[\p{Lu}\d&]+`;
const dash = String.raw`(?:\s*[–—:]\s*|\s+-\s+)`;
const forms = [
  // Design og arkitektur som reiseutløser (DARK)
  new RegExp(String.raw`^(?<rest>.+?)\s*\((?<acronym>${acronym})\)$`, 'u'),
  // ABC – Across Border Collaboration
  new RegExp(`^(?<acronym>${acronym})${dash}(?<rest>.+)$`, 'u'),
  // Across Border Collaboration – ABC
  new RegExp(`^(?<rest>.+?)${dash}(?<acronym>${acronym})$`, 'u'),
  new RegExp(`^(?<rest>(?<acronym>${acronym}))$`, 'u'),
];

/** Words in border spelling that say nothing about which project it is. */
const anyProject = new Set(
  borderWords(
    'projekt projektet prosjekt prosjektet interreg interregprojekt interregprojektet interregprosjekt interregprosjektet the norge sverige',
  ),
);
const small = new Set(borderWords('och för i av på med som till mot en ett ei den det de the of and in for to a an'));
const number = /^\d+$/;

/** How a title is compared with others. */
export function nameOf(title: string): Name {
  const trimmed = title
    .normalize('NFC')
    .trim()
    .replace(/^["'«»”“‘’]+|["'«»”“‘’.]+$/gu, '');
  const groups = forms.map((form) => form.exec(trimmed)?.groups).find(Boolean);
  const words = borderWords(groups?.['rest'] ?? trimmed);
  const telling = words.filter((word) => !anyProject.has(word));
  const key = (telling.length ? telling : words).join(' ');
  return { key, acronym: groups?.['acronym'], pairs: pairsOf(tellingWords({ key })) };
}

/** The words of a name that tell which project it is. */
export const tellingWords = ({ key }: Pick<Name, 'key'>): string[] =>
  key.split(' ').filter((word) => word && !small.has(word));

/** `2` of `Grensedagarna 2`: names that differ in a number are names of two projects. */
export const numbersOf = ({ key }: Name): string =>
  key
    .split(' ')
    .filter((word) => number.test(word))
    .join(' ');

/** Whether one name is the other and more: with and without the part after the dash. */
export function isPartOf(one: Name, other: Name): boolean {
  const [fewer, more] = [tellingWords(one), tellingWords(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

function pairsOf(words: readonly string[]): string {
  const pairs: string[] = [];
  for (const word of words) {
    const letters = ` ${word} `;
    for (let index = 0; index < letters.length - 1; index++) pairs.push(letters.slice(index, index + 2));
  }
  return pairs.sort().join('');
}

const pairAt = (pairs: string, at: number): number => pairs.charCodeAt(at) * 0x1_0000 + pairs.charCodeAt(at + 1);

/** How alike two names are, 0 to 1: the share of pairs of letters that both have (Dice's coefficient). */
export function likenessOf({ pairs: one }: Name, { pairs: other }: Name): number {
  let both = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const difference = pairAt(one, left) - pairAt(other, right);
    if (difference === 0) both += 2;
    if (difference <= 0) left += 2;
    if (difference >= 0) right += 2;
  }
  return one.length + other.length ? (2 * both) / (one.length + other.length) : 0;
}
