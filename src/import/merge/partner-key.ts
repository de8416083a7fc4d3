import { foldText } from '../../feed/fold-text.js';

// Forms of companies and associations on both sides, which are left out as often as they are written.
const legalForm = /\s+(?:ab|as|asa|ek\.? för\.?|ekonomisk förening|ideell förening|sa|ba|hb|ks|\(publ\))$/;

/** A partner as it is compared. */
export function partnerKey(name: string): string {
  const folded = foldText(name)
    .replace(/[,"'’”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return folded.replace(legalForm, '').replace(/^stiftelsen /, '') || folded;
}
