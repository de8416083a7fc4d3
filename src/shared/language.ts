/** The languages that we write in: Swedish, bokmål and nynorsk. */
export const languages = ['sv', 'nb', 'nn'] as const;
export type Language = (typeof languages)[number];

// Tags in the wild for the languages of the border; `no-nyn` and `no-bok` are grandfathered tags that Intl refuses.
const aliases = new Map([
  ['no', 'nb'],
  ['nob', 'nb'],
  ['nor', 'nb'],
  ['nno', 'nn'],
  ['no-nyn', 'nn'],
  ['no-nn', 'nn'],
  ['swe', 'sv'],
]);

/**
 * The language of a BCP 47 tag without region and script: `nb-NO` and `no` give `nb`, `sv_FI` gives `sv`, `en-GB` gives `en`.
 * Empty when the value is no language tag.
 */
export function baseLanguage(tag: unknown): string {
  const subtags = typeof tag === 'string' && /^\s*([a-z]{2,3})(?:[-_]([a-z]+))?(?![a-z])/i.exec(tag);
  if (!subtags) return '';
  const primary = subtags[1]!.toLowerCase();
  return aliases.get(`${primary}-${subtags[2]?.toLowerCase()}`) ?? aliases.get(primary) ?? primary;
}

/** The language of ours that a tag asks for; undefined when it asks for another. */
export function supportedLanguage(tag: unknown): Language | undefined {
  return languages.find((language) => language === baseLanguage(tag));
}

/** The other Norwegian written language: a reader of one reads the other more easily than Swedish. */
export function siblingLanguage(language: string): Language | undefined {
  return language === 'nb' ? 'nn' : language === 'nn' ? 'nb' : undefined;
}
