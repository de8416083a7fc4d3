import { attributes, words, type Attribute } from './catalogue.js';
import type { Settings } from './state.js';

/** Stands for the page: addresses may be relative to it. */
const page = 'https://site.invalid/';

const isAddress = (value: string): boolean =>
  URL.canParse(value, page) && /^https?:$/.test(new URL(value, page).protocol) && !/\s/.test(value);
const isOneOf = (name: Exclude<keyof typeof words, 'without'>) => (value: string) =>
  words[name].some((word) => word === value);
const areTokens = (isGood: (token: string) => boolean) => (value: string) =>
  value.trim() !== '' && value.trim().split(/\s+/).every(isGood);

/** What the list takes. Anything else is as good as nothing. */
const isGood: Readonly<Record<Attribute, (value: string) => boolean>> = {
  src: areTokens(isAddress),
  lang: isOneOf('lang'),
  areas: areTokens(() => true),
  selected: areTokens(() => true),
  ended: isOneOf('ended'),
  sort: isOneOf('sort'),
  'page-size': (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 1000,
  'heading-level': isOneOf('heading-level'),
  without: areTokens((token) => words.without.some((word) => word === token)),
  feedback: (value) => isAddress(value) && /^[^?#]*\/votes$/.test(value),
  'url-state': (value) => /^[\w-]+$/.test(value),
  loading: isOneOf('loading'),
};

/** Names of the settings that the list cannot use. */
export const badSettings = (settings: Settings): Attribute[] =>
  attributes.filter((name) => settings[name] && !isGood[name](settings[name]));

/** The settings that a page has to write: good ones that are said. */
export function goodSettings(settings: Settings): Settings {
  const bad = badSettings(settings);
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value && !bad.includes(name as Attribute)),
  );
}
