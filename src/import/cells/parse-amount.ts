import { foldText } from '../../feed/fold-text.js';
import type { CellCode } from './cell-code.js';
import { currencyOf } from './currency.js';

/** An amount as it is written, or why a text is none. */
export type ParsedAmount =
  | {
      readonly is: 'amount';
      readonly amount: number;
      /** As `currencyOf` gives it. */
      readonly currency?: string | undefined;
      /** Whether the cell itself says thousands or millions. */
      readonly isScaled: boolean;
      /** A single separator before three digits was taken for thousands. */
      readonly isDoubtful: boolean;
    }
  | { readonly is: 'problem'; readonly code: CellCode };

const problem = (code: CellCode): ParsedAmount => ({ is: 'problem', code });

/** No programme has as much: what is more is a telephone number, an id or a slip. */
const mostMoney = 1e12;

const scales: Readonly<Record<string, number>> = {
  ...{ t: 1e3, k: 1e3, tusen: 1e3, thousand: 1e3, mn: 1e6, m: 1e6, mill: 1e6, milj: 1e6, mio: 1e6, miljon: 1e6 },
  ...{ miljoner: 1e6, million: 1e6, millioner: 1e6, millionar: 1e6, millions: 1e6, md: 1e9, mdr: 1e9, mrd: 1e9 },
  ...{ miljard: 1e9, miljarder: 1e9, milliard: 1e9, milliarder: 1e9, milliardar: 1e9, billion: 1e9 },
};
const crowns = { t: 1e3, k: 1e3, m: 1e6, mn: 1e6, md: 1e9 };

/** `mkr`, `tkr`, `MSEK`, `KEUR`: scale and currency in one word. */
const joined = /^(mn|md|[tkm])(kr|sek|nok|eur|dkk)\.?$/;
const approximate =
  /^(?:ca|c:a|cirka|circa|omkring|omtrent|omlag|om lag|ungefar|rundt|runt|drygt|dryge|droyt|nastan|nesten|knapt|over|under|upp till|opptil|opp til|inntil|minst|minimum|max|maks|maximalt|about|approx|approximately|around|up to|at least|~|≈|>|<|±)/;

/**
 * The number of digits with the separators of Sweden, Norway and England. Three digits behind a single separator are thousands
 * nearly always, for amounts are written with none or two decimals; that is a doubt.
 */
function numberOf(
  digits: string,
  isScaled: boolean,
): { readonly value: number; readonly isDoubtful?: boolean } | undefined {
  const spaced = digits.replace(/(\d)[ '’](?=\d{3}(?!\d))/g, '$1');
  if (/^\d+$/.test(spaced)) return { value: Number(spaced) };
  if (!isScaled && /^[1-9]\d{0,2}[.,]\d{3}$/.test(spaced))
    return { value: Number(spaced.replace(/[.,]/, '')), isDoubtful: true };
  if (/^\d+[.,]\d+$/.test(spaced)) return { value: Number(spaced.replace(',', '.')) };
  const [, grouped, decimals] =
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(digits) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(digits) ??
    [];
  return grouped === undefined ? undefined : { value: Number(`${grouped.replace(/\D/g, '')}.${decimals ?? 0}`) };
}

/** The words of an amount: which scale, and which currency. Undefined when one is neither. */
function readWords(
  words: readonly string[],
): { readonly scale: number; readonly currency?: string | undefined } | undefined {
  let scale = 1;
  const rest: string[] = [];
  for (const word of words) {
    const [, size, currency] = joined.exec(word) ?? [];
    const factor = scales[word.replace(/\.$/, '')];
    if (size) scale *= crowns[size as keyof typeof crowns];
    if (currency) rest.push(currency);
    else if (factor) scale *= factor;
    else rest.push(word);
  }
  if (!rest.length) return { scale };
  const currency =
    currencyOf(rest.join(' ')) ?? (rest.length > 1 && rest[0] === rest[1] ? currencyOf(rest[0]!) : undefined);
  return currency ? { scale, currency } : undefined;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Text or number as an amount with two decimals at most. Nothing is guessed but what `isDoubtful` tells. */
export function parseAmount(value: string | number): ParsedAmount {
  if (typeof value === 'number') return ofNumber(value, {});
  const text = foldText(value.slice(0, 80))
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (approximate.test(text)) return problem('amount-approximate');
  const [, before = '', sign = '', digits = '', after = ''] =
    /^([^\d+\-(]*)\s*([+\-(]?)\s*(\d[\d .,'’]*?)\s*([^\d\s.,](?:[^\d]*)|,-|[.,:]?)$/.exec(text) ?? [];
  if (!digits) return problem('amount-unknown');
  if (sign === '-' || sign === '(' || /^-$/.test(after)) return problem('amount-negative');
  const words = readWords(
    `${before} ${after}`
      .trim()
      .replace(/^[.,:]$/, '')
      .split(' ')
      .filter(Boolean),
  );
  const isScaled = !!words && words.scale > 1;
  const number = numberOf(digits.trim(), isScaled);
  if (!words || !number) return problem('amount-unknown');
  return ofNumber(number.value * words.scale, { currency: words.currency, isScaled, isDoubtful: !!number.isDoubtful });
}

function ofNumber(
  value: number,
  {
    currency,
    isScaled = false,
    isDoubtful = false,
  }: { currency?: string | undefined; isScaled?: boolean; isDoubtful?: boolean },
): ParsedAmount {
  if (value < 0) return problem('amount-negative');
  if (!(value <= mostMoney)) return problem('amount-unknown');
  return { is: 'amount', amount: rounded(value), isScaled, isDoubtful, currency };
}
