import { foldText } from '../../feed/fold-text.js';
import { lost, type CellReader } from './cell-reading.js';
import { cellText } from './read-text.js';

/** Currencies of Europe (ISO 4217), and what else projects at the border have been paid in. */
const codes = 'EUR SEK NOK DKK ISK GBP CHF PLN CZK HUF RON BGN USD'.split(' ');

/** A crown that does not say which. */
export const someCrown = 'crown';

const words: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['EUR', /^(?:€|euros?)$/],
  ['SEK', /^(?:skr|(?:svenska|svenske|swedish) (?:kr|kronor|kroner|krona|crowns?))$/],
  ['NOK', /^(?:nkr|(?:norska|norske|norwegian) (?:kr|kronor|kroner|krone|crowns?))$/],
  ['DKK', /^(?:dkr|(?:danska|danske|danish) (?:kr|kronor|kroner|krone|crowns?))$/],
  [someCrown, /^(?:kr|kronor|kroner|kronar|krona|krone|:-|,-)$/],
];

/** The code of a currency that is written as code, sign or words; {@link someCrown} for one that may be two; undefined if unknown. */
export function currencyOf(text: string): string | undefined {
  const folded = foldText(text).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const code = folded.toUpperCase();
  return codes.includes(code) ? code : words.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The currency of a row. */
export const readCurrency: CellReader<string> = (cell, reading) => {
  const text = cellText(cell, reading);
  if (!text) return undefined;
  const currency = currencyOf(text);
  if (!currency) return lost(reading, 'currency-unknown', text);
  return currency === someCrown ? lost(reading, 'currency-unclear', text) : currency;
};
