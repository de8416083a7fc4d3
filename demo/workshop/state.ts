import { languages, type Language } from '../../src/shared/language.js';
import {
  attributes,
  isStyleKey,
  parts,
  themes,
  type Attribute,
  type Part,
  type StyleKey,
  type Theme,
} from './catalogue.js';

export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];
export const tabs = ['content', 'looks', 'parts', 'checks', 'code'] as const;
export type Tab = (typeof tabs)[number];
/** Whether a click in a preview names a part, or does what the list does. */
export const pointing = ['on', 'off'] as const;
export const forms = ['element', 'div', 'link'] as const;
export type Form = (typeof forms)[number];

/** A value of CSS as somebody wrote it, for each mode. An empty one is not set; what is set for light alone is for both. */
export interface Value {
  readonly light: string;
  readonly dark: string;
}

export type Settings = Readonly<Partial<Record<Attribute, string>>>;
export type Styles = Readonly<Partial<Record<StyleKey, Value>>>;

/** All that the workshop knows. It stands whole in the address of the page. */
export interface State {
  /** Language of the workshop itself. */
  readonly ui: Language;
  readonly tab: Tab;
  readonly mode: Mode;
  readonly point: (typeof pointing)[number];
  /** The part whose panel is open. */
  readonly part: Part;
  readonly theme: Theme | '';
  readonly form: Form;
  /** Address of the script on the site. */
  readonly script: string;
  /** Page for visitors without JavaScript. */
  readonly fallback: string;
  readonly settings: Settings;
  readonly styles: Styles;
}

export const defaults: State = {
  ui: 'sv',
  tab: 'content',
  mode: 'light',
  point: 'on',
  part: 'card',
  theme: '',
  form: 'element',
  script: '/dist/gransamarbete.js',
  fallback: '/demo/',
  settings: { src: '/demo/feed.json' },
  styles: {},
};

const darkSuffix = '.dark';
const oneOf = <Word extends string>(word: string | null, words: readonly Word[], standard: Word): Word =>
  words.find((one) => one === word) ?? standard;

/** What an address says. What it does not say, or says wrongly, is the default; a value of CSS is kept as it is. */
export function readState(search: string): State {
  const query = new URLSearchParams(search);
  const settings: Partial<Record<Attribute, string>> = { ...defaults.settings };
  const styles: Partial<Record<StyleKey, Value>> = {};
  for (const [name, value] of query) {
    const attribute = attributes.find((one) => one === name);
    if (attribute) settings[attribute] = value;
    const isDark = name.endsWith(darkSuffix);
    const key = isDark ? name.slice(0, -darkSuffix.length) : name;
    if (isStyleKey(key)) styles[key] = { light: '', dark: '', ...styles[key], [isDark ? 'dark' : 'light']: value };
  }
  return {
    ui: oneOf(query.get('ui'), languages, defaults.ui),
    tab: oneOf(query.get('tab'), tabs, defaults.tab),
    mode: oneOf(query.get('mode'), modes, defaults.mode),
    point: oneOf(query.get('point'), pointing, defaults.point),
    part: oneOf(query.get('part'), parts, defaults.part),
    theme: oneOf(query.get('theme'), [...themes, ''], defaults.theme),
    form: oneOf(query.get('form'), forms, defaults.form),
    script: query.get('script') ?? defaults.script,
    fallback: query.get('fallback') ?? defaults.fallback,
    settings: Object.fromEntries(
      Object.entries(settings).filter(([name, value]) => value || name in defaults.settings),
    ),
    styles,
  };
}

/** The query of the address that says the same, without what is the default. */
export function writeState(state: State): string {
  const query = new URLSearchParams();
  for (const name of ['ui', 'tab', 'mode', 'point', 'part', 'theme', 'form', 'script', 'fallback'] as const)
    if (state[name] !== defaults[name]) query.set(name, state[name]);
  for (const name of attributes) {
    const value = state.settings[name] ?? '';
    if (value !== (defaults.settings[name] ?? '')) query.set(name, value);
  }
  for (const [key, { light, dark }] of Object.entries(state.styles)) {
    if (light) query.set(key, light);
    if (dark) query.set(key + darkSuffix, dark);
  }
  const written = query.toString();
  return written && `?${written}`;
}

/** The same with another setting; an empty one is none. */
export function withSetting(state: State, name: Attribute, value: string): State {
  const others = Object.fromEntries(Object.entries(state.settings).filter(([one]) => one !== name));
  return { ...state, settings: value || name in defaults.settings ? { ...others, [name]: value } : others };
}

/** The same with another value of a token or of a property. */
export function withStyle(state: State, key: StyleKey, mode: Mode, value: string): State {
  const { [key]: before, ...others } = state.styles;
  const next = { light: '', dark: '', ...before, [mode]: value };
  return { ...state, styles: next.light || next.dark ? { ...others, [key]: next } : others };
}
