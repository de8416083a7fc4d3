// What the gallery shows, and the address of each case. Knows nothing of a document, so that tests read it too.

export const states = [
  'ready',
  'filtered',
  'ended',
  'all-ended',
  'one',
  'fifty',
  'empty',
  'partial',
  'failed',
  'loading',
] as const;
export const themes = ['', 'neutral', 'envision', 'designsystemet', 'sidebar', 'editorial', 'high-contrast'] as const;
/** `forced` is what a visitor's system does to every colour; a page can only make room for it. */
export const schemes = ['', 'light', 'dark', 'forced'] as const;
export const languages = ['sv', 'nb', 'nn'] as const;

export type State = (typeof states)[number];
export type Theme = (typeof themes)[number];
export type Scheme = (typeof schemes)[number];
export type Language = (typeof languages)[number];

/** One list in one state, in one look, in one language. */
export interface Case {
  readonly state: State;
  /** Empty for the look that every list has. */
  readonly theme: Theme;
  /** Empty for the scheme of whoever looks. */
  readonly scheme: Scheme;
  readonly lang: Language;
}

const plain: Case = { state: 'ready', theme: '', scheme: '', lang: 'sv' };

/** The case that an address asks for: what it does not name, or what there is not, is as plain as can be. */
export function readCase(search: string): Case {
  const asked = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: string, known: readonly Value[], usual: Value): Value =>
    known.find((value) => value === asked.get(name)) ?? usual;
  return {
    state: oneOf('state', states, plain.state),
    theme: oneOf('theme', themes, plain.theme),
    scheme: oneOf('scheme', schemes, plain.scheme),
    lang: oneOf('lang', languages, plain.lang),
  };
}

/** The address of a case, from the page of all. */
export function addressOf({ state, theme, scheme, lang }: Case): string {
  const named = Object.entries({ state, theme, scheme, lang }).filter(([, value]) => value);
  return `case.html?${new URLSearchParams(named).toString()}`;
}

/** Every case of the gallery: each state, each look in each scheme, and each language, once; Swedish is spoken by all others. */
export const cases: readonly Case[] = [
  ...states.map((state): Case => ({ ...plain, state })),
  // With the ended ones: they show what is ticked, and a card on the soft surface. No theme and light is among the states.
  ...themes.flatMap((theme) =>
    schemes
      .filter((scheme) => scheme && (theme || scheme !== 'light'))
      .map((scheme): Case => ({ ...plain, state: 'ended', theme, scheme })),
  ),
  ...languages.filter((lang) => lang !== plain.lang).map((lang): Case => ({ ...plain, lang })),
];

/** A name for files. */
export const nameOf = ({ state, theme, scheme, lang }: Case): string =>
  [state, theme, scheme, lang === plain.lang ? '' : lang].filter(Boolean).join('-');
