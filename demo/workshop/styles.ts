import { isColour, pageKey, propertyOf, type StyleKey } from './catalogue.js';
import { modes, type Mode, type Styles, type Value } from './state.js';

/** Whether a value is one of a property: `CSS.supports` in a browser. */
export type IsValid = (property: string, value: string) => boolean;

/** A value that is not used, and why the default is. */
export interface Unused {
  readonly key: StyleKey;
  readonly mode: Mode;
  readonly value: string;
  /** `alone` is a colour for dark mode without one for light mode. */
  readonly reason: 'invalid' | 'alone';
}

/** What of somebody's styles is not used. */
export function unusedIn(styles: Styles, isValid: IsValid): Unused[] {
  return entriesOf(styles).flatMap(([key, value]) =>
    modes.flatMap((mode) => {
      const reason = reasonOf(key, value, mode, isValid);
      return reason ? { key, mode, value: value[mode], reason } : [];
    }),
  );
}

/** The CSS of a page that gives the list these styles. Without a value that is not valid. */
export function cssOf(styles: Styles, isValid: IsValid): string {
  const rules = new Map<string, string[]>();
  for (const [key, value] of entriesOf(styles)) {
    if (key === pageKey || !value.light || reasonOf(key, value, 'light', isValid)) continue;
    const isToken = key.startsWith('--');
    const [part = '', property = ''] = key.split(':');
    const selector = isToken ? 'gransamarbete-list' : `gransamarbete-list::part(${part})`;
    const name = isToken ? `--gransamarbete-${key.slice(2)}` : property;
    const declarations = rules.get(selector) ?? [];
    rules.set(selector, [...declarations, `  ${name}: ${written(key, value, isValid)};\n`]);
  }
  return [...rules].map(([selector, declarations]) => `${selector} {\n${declarations.join('')}}\n`).join('\n');
}

/** The colour of a mode: the one that is set for it, else the one for light, else none. */
export function colourIn({ light, dark }: Value, mode: Mode, isValid: IsValid): string {
  const isGood = (value: string) => value !== '' && isValid('background-color', value);
  return [mode === 'dark' ? dark : light, light].find(isGood) ?? '';
}

function written(key: StyleKey, { light, dark }: Value, isValid: IsValid): string {
  const hasDark = dark && !reasonOf(key, { light, dark }, 'dark', isValid);
  return hasDark ? `light-dark(${light.trim()}, ${dark.trim()})` : light.trim();
}

function reasonOf(key: StyleKey, value: Value, mode: Mode, isValid: IsValid): Unused['reason'] | undefined {
  if (!value[mode]) return undefined;
  if (mode === 'dark' && (!isColour(key) || !value.light)) return 'alone';
  return isValid(propertyOf(key)!, value[mode]) ? undefined : 'invalid';
}

/** In the order of the tokens first, then parts as they came. */
function entriesOf(styles: Styles): (readonly [StyleKey, Value])[] {
  const entries = Object.entries(styles) as [StyleKey, Value][];
  return entries.sort(([one], [other]) => Number(other.startsWith('--')) - Number(one.startsWith('--')));
}
