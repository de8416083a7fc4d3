import type { Part, PartGroup, Property, Token, TokenGroup, words } from '../catalogue.js';
import type { Form, Mode, Tab } from '../state.js';

type WordsOf<Name extends keyof typeof words> = Readonly<Record<(typeof words)[Name][number], string>>;

/** Every text of the workshop. In braces stands what is filled in. */
export interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly demo: string;
  readonly toPreview: string;
  readonly settings: string;
  readonly tabs: Readonly<Record<Tab, string>>;

  readonly source: string;
  readonly sourceHint: string;
  readonly listLanguage: string;
  readonly asPage: string;
  readonly areas: string;
  readonly areasHint: string;
  readonly selected: string;
  readonly selectedHint: string;
  readonly ended: string;
  readonly endedWords: WordsOf<'ended'>;
  readonly sort: string;
  readonly sortWords: WordsOf<'sort'>;
  readonly pageSize: string;
  readonly pageSizeHint: string;
  readonly headingLevel: string;
  readonly headingLevelHint: string;
  readonly headingWord: string;
  readonly without: string;
  readonly withoutWords: WordsOf<'without'>;
  readonly feedback: string;
  readonly feedbackHint: string;
  readonly urlState: string;
  readonly urlStateHint: string;
  readonly loading: string;
  readonly loadingWords: WordsOf<'loading'>;
  readonly more: string;
  readonly invalidSetting: string;

  readonly theme: string;
  readonly themeHint: string;
  readonly noTheme: string;
  readonly page: string;
  readonly pageHint: string;
  readonly tokenGroups: Readonly<Record<TokenGroup, string>>;
  readonly tokens: Readonly<Record<Token, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly set: string;
  readonly pick: string;
  readonly corrected: string;
  readonly reset: string;
  readonly resetDone: string;

  readonly part: string;
  readonly partHint: string;
  readonly partGroups: Readonly<Record<PartGroup, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly properties: Readonly<Record<Property, string>>;
  readonly unset: string;
  readonly hiddenChoice: string;
  readonly now: string;
  readonly partContrast: string;
  readonly noContrast: string;
  readonly partSelected: string;
  readonly notShown: string;
  readonly invalidValue: string;
  readonly aloneValue: string;

  readonly faults: string;
  readonly noFaults: string;
  readonly faultHidden: string;
  readonly faultSmall: string;
  readonly faultWide: string;
  readonly faultInvalid: string;
  readonly faultAlone: string;
  readonly faultFailed: string;
  readonly faultContrast: string;
  readonly list: string;
  readonly contrast: string;
  readonly contrastHint: string;
  readonly contrastPart: string;
  readonly kinds: { readonly text: string; readonly edge: string };
  readonly passes: string;
  readonly fails: string;
  readonly onImage: string;
  readonly show: string;
  readonly summaryGood: string;
  readonly summaryBad: string;
  readonly checking: string;

  readonly form: string;
  readonly formHint: string;
  readonly formWords: Readonly<Record<Form, string>>;
  readonly script: string;
  readonly scriptHint: string;
  readonly scriptWrong: string;
  readonly fallback: string;
  readonly fallbackHint: string;
  readonly forTemplate: string;
  readonly forEditor: string;
  readonly forStyles: string;
  readonly noStyles: string;
  readonly whole: string;
  readonly wholeHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noIntegrity: string;

  readonly preview: string;
  readonly frames: { readonly full: string; readonly phone: string; readonly sidebar: string };
  readonly point: string;
  readonly pointHint: string;
  readonly pageMode: string;
  readonly votesStay: string;
  readonly linksStay: string;
}

/** A heading as a part of a sentence: without its capital, but for an abbreviation. */
export const inSentence = (heading: string): string =>
  /^\p{Lu}{2}/u.test(heading) ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);

/** A text with what its braces name. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
