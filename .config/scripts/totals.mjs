// How each kind of test tells its numbers to the script that adds them up.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

// `failures` are sentences that name what failed; the last lines of a long log are what is read of it.
export const emptyTotals = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

export const totalsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Adds `totals` to `sum`; `kind` says whose the failures were. */
export function addTotals(sum, totals, kind) {
  for (const key of ['passed', 'failed', 'skipped']) sum[key] += totals[key];
  sum.failures.push(...totals.failures.map((failure) => `${kind}: ${failure}`));
}

export function reportTotals(totals) {
  console.log(`\n${totalsLine(totals)}`);
  if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(totals));
}

/** Undefined when the run ended before it could count. */
export function readTotals(file) {
  try {
    return { ...emptyTotals(), ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return undefined;
  }
}
