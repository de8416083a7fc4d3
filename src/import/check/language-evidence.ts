/** Languages that words tell apart. Norwegian has two, whose texts share most of their words. */
export const knownLanguages = ['sv', 'nb', 'nn', 'en'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/** Small words that stand in nearly every sentence of some of the languages and in none of the others. */
const words: Readonly<Record<string, string>> = {
  sv: 'och att är inte ett från för hur vad när där här också mellan efter ska vill till genom vid många fler flera olika inom andra samt varje finns går står blev vara varit våra deras någon något några ingen inga mycket bättre sådan sedan även enligt bland länderna tillsammans alla nya detta denna bara kunna egna få ger bättre arbete dessa denna både båda utom samma',
  'nb nn':
    'og å er til for skal vil etter også mellom gjennom ved nye andre alle dette denne bare her begge over at der seg på tvers innovasjon prosjektet prosjekt arbeid gi gir får',
  nb: 'ikke et fra hvordan hva hvor hvem hvilke hver hverandre flere være noe noen bedre ble gjøre gjør sammen egne disse felles mye innenfor nå kunnskap jeg dere vei veien hjelpe bo bor',
  nn: 'ikkje eit eitt frå korleis kva kvar kven kvarandre fleire meir vere noko nokon nokre betre vart gjere gjer saman ein dei deira mykje eigne eiga eigen desse innanfor nokolunde berre no veg vegen treng bur kjem tek deltek gong gonger kvart kring sidan òg',
  en: 'the of and to is are with that how can be will from this which it its their who on has have not between also across more when they we our your or into about than for by in as',
};

/** Ways of spelling, for words without a capital: names keep their spelling in every language. */
const spellings: readonly (readonly [pattern: RegExp, languages: string])[] = [
  [/[äö]/, 'sv'],
  [/[æø]/, 'nb nn'],
  [/projekt|arbet|kunskap|utbild|hållb|verksam|aktig/, 'sv'],
  [/prosjekt|arbeid|kunnskap|utdann|samfunn|grense|helse|bedrift|utvikl|nettverk/, 'nb nn'],
  [/tjenest|virksom|gjen|veiled|bære|myndighet|kommunene/, 'nb'],
  [/tenest|verksem|styresmakt|rettlei|bere|løysing|skul(?:e|ar)/, 'nn'],
  [/ck|tion/, 'sv en'],
  [/kk|sjon/, 'nb nn'],
  [/..(?:arna|orna|erna|liga)$/, 'sv'],
  [/...(?:lige|ene|erne)$/, 'nb'],
  [/..(?:lig|het|heten)$/, 'sv nb'],
  [/..(?:leg|lege|legt|heit|heita|ane)$/, 'nn'],
  [/..(?:ande|ingar|ar)$/, 'sv nn'],
  [/^th|th$|^wh|ough|.ies$|ity$|ally$|ships?$/, 'en'],
];

const languagesByWord = new Map<string, Set<string>>();
for (const [languages, list] of Object.entries(words))
  for (const word of list.split(' ')) {
    const all = languagesByWord.get(word) ?? new Set();
    for (const language of languages.split(' ')) all.add(language);
    languagesByWord.set(word, all);
  }
const languagesBySpelling = spellings.map(([pattern, languages]) => [pattern, new Set(languages.split(' '))] as const);

/** The languages that a word speaks for; none when it stands in every language, or in another one. */
function languagesOf(word: string): ReadonlySet<string> | undefined {
  const known = languagesByWord.get(word.toLowerCase());
  if (known || word !== word.toLowerCase()) return known;
  return languagesBySpelling.find(([pattern]) => pattern.test(word))?.[1];
}

/** What each telling word of a text speaks for. */
export const evidenceIn = (text: string): ReadonlySet<string>[] =>
  (text.normalize().match(/\p{L}+/gu) ?? []).flatMap((word) => languagesOf(word) ?? []);
