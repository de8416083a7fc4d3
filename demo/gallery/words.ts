import type { Case, Language, Scheme, State, Theme } from './cases.js';

/** What stands in the list until it has loaded, and when it cannot. */
export const fallback: Record<Language, string> = {
  sv: 'Samarbetena finns också på programmets egen webbplats.',
  nb: 'Samarbeidene finnes også på programmets eget nettsted.',
  nn: 'Samarbeida finst òg på nettstaden til programmet.',
};

const stateNames: Record<State, string> = {
  ready: 'Klar',
  filtered: 'Filtrerad',
  ended: 'Avslutade visas',
  'all-ended': 'Alla är avslutade',
  one: 'Ett enda projekt',
  fifty: 'Femtio projekt',
  empty: 'Inget passar',
  partial: 'En del saknas',
  failed: 'Kunde inte hämtas',
  loading: 'Hämtas',
};

const themeNames: Record<Theme, string> = {
  '': 'Utan tema',
  neutral: 'Neutral',
  envision: 'Envision',
  designsystemet: 'Designsystemet',
  sidebar: 'Sidospalt',
  editorial: 'Stora kort',
  'high-contrast': 'Hög kontrast',
};

const schemeNames: Record<Scheme, string> = { '': '', light: 'ljust', dark: 'mörkt', forced: 'tvingade färger' };

const languageNames: Record<Language, string> = { sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk' };

/** What a case is called: its state, its look or its language, whichever it is there for. */
export function caseTitle({ state, theme, scheme, lang }: Case): string {
  if (lang !== 'sv') return languageNames[lang];
  const look = [themeNames[theme], schemeNames[scheme]].filter(Boolean).join(', ');
  return theme || scheme ? look : stateNames[state];
}
