import { areaCode } from '../feed/areas.js';
import { endedModes, sortOrders, type EndedMode, type SortOrder } from '../feed/query.js';

const leavable = ['search', 'areas', 'places', 'about', 'updated', 'counts', 'ended'] as const;
/** What `without` can leave out. */
export type Leavable = (typeof leavable)[number];

/** What the page asks of a list. */
export interface Settings {
  readonly areas: readonly string[];
  readonly ended: EndedMode;
  readonly sort: SortOrder;
  /** `lazy` loads when the list comes near. */
  readonly loading: 'eager' | 'lazy';
  readonly pageSize: number;
  /** Of the sections; cards are one deeper. */
  readonly headingLevel: number;
  readonly without: ReadonlySet<Leavable>;
}

type Value = string | number | null | undefined;

/** Attributes as they are written, or properties as a framework sets them. */
export type RawSettings = Partial<Record<keyof Settings, Value>>;

/** The words of a space-separated attribute. */
export const tokens = (value: Value): string[] => String(value ?? '').match(/\S+/g) ?? [];

/** Area codes of a space-separated attribute. */
export const areaTokens = (value: Value): string[] => tokens(value).map(areaCode);

/**
 * Reads the settings of a list. A bad value takes the default.
 *
 * @param warn told of each bad value
 */
export function readSettings(raw: RawSettings, warn: (message: string) => void): Settings {
  const check = (isGood: boolean, name: keyof Settings, expected: readonly (string | number)[]): boolean => {
    if (!isGood) warn(`${name}="${raw[name]}" is not ${expected.join(' ')}`);
    return isGood;
  };

  function oneOf<Word extends string>(name: keyof Settings, words: readonly [Word, ...Word[]]): Word {
    const [standard] = words;
    const value = (raw[name] ?? standard) as Word;
    return check(words.includes(value), name, words) ? value : standard;
  }

  function wholeNumber(name: keyof Settings, standard: number, min: number, max: number): number {
    const number = Number(raw[name] ?? standard);
    return check(Number.isInteger(number) && number >= min && number <= max, name, [min, '–', max]) ? number : standard;
  }

  return {
    areas: areaTokens(raw.areas),
    ended: oneOf('ended', endedModes),
    sort: oneOf('sort', sortOrders),
    loading: oneOf('loading', ['eager', 'lazy']),
    pageSize: wholeNumber('pageSize', 24, 1, 1000),
    headingLevel: wholeNumber('headingLevel', 2, 2, 5),
    without: new Set(
      tokens(raw.without).filter((word): word is Leavable =>
        check(
          leavable.some((one) => one === word),
          'without',
          leavable,
        ),
      ),
    ),
  };
}
