/** The languages that we write in: Swedish, bokmål and nynorsk. */
export const languages = ['sv', 'nb', 'nn'] as const;
export type Language = (typeof languages)[number];

// What stands for each language in the wild; `no-nyn` and `no-bok` are grandfathered tags that Intl refuses.
const tags = { nn: /^(?:nno?|no-ny?n)\b/, nb: /^n(?:b|o[br]?)\b/, sv: /^(?:sv|swe)\b/ };

/**
 * The language of a BCP 47 tag without region and script: `nb-NO` and `no` give `nb`, `sv_FI` gives `sv`, `en-GB` gives `en`.
 * Empty when the value is no language tag.
 */
export function baseLanguage(value: unknown): string {
  const tag = (typeof value === 'string' ? value : '').trim().toLowerCase().replace(/_/g, '-');
  // Nynorsk before bokmål, for `no-nyn` begins with `no`.
  return (
    (['nn', 'nb', 'sv'] as const).find((language) => tags[language].test(tag)) ??
    /^[a-z]{2,3}(?![^-])/.exec(tag)?.[0] ??
    ''
  );
}

/** The language of ours that a tag asks for; undefined when it asks for another. */
export function supportedLanguage(tag: unknown): Language | undefined {
  return languages.find((language) => language === baseLanguage(tag));
}

/** The other Norwegian written language: a reader of one reads the other more easily than Swedish. */
export const siblingLanguage = (language: string): string => (language === 'nb' ? 'nn' : language === 'nn' ? 'nb' : '');
