/**
 * Text as it is compared: one case, composed, and the letters of both languages as one (ø is ö, æ is ä).
 * Other accents go, so that `é` is `e`; every dash is a hyphen, as on a keyboard.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ø/g, 'ö')
    .replace(/æ/g, 'ä')
    .replace(/[‐-―]/g, '-')
    .replace(/[^\0-\x7fåäö]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

// What someone writes who has no å, ä or ö on the keyboard. A letter that is written must be there: `ö` never finds `o`.
const writtenWithout: Readonly<Record<string, string>> = {
  aa: '(?:aa|å)',
  ae: '(?:ae|ä)',
  oe: '(?:oe|ö)',
  a: '[aåä]',
  o: '[oö]',
};

/** The words of a search as patterns over folded text; all of them must be found. */
export function searchPatterns(search: string): readonly RegExp[] {
  return foldText(search)
    .split(/\s+/)
    .filter(Boolean)
    .map(
      (word) => new RegExp(word.replace(/[^\p{L}\p{N}]|aa|ae|oe|a|o/gu, (part) => writtenWithout[part] ?? `\\${part}`)),
    );
}
