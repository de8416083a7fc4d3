// How each kind of test tells its numbers to the script that adds them up.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

export const totalsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

export function reportTotals(totals) {
  console.log(`\n${totalsLine(totals)}`);
  if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(totals));
}

/** Undefined when the run ended before it could count. */
export function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
