// A reporter of node:test that keeps the numbers only.
import { reportTotals } from './totals.mjs';

export default async function* nodeTotalsReporter(events) {
  const numbers = {};
  const failures = [];
  for await (const { type, data } of events) {
    // A suite fails with its tests, which are named.
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') failures.push(data.name);
    // Node 20 has no event with the totals; it says them as diagnostics, `pass 12`.
    const [, name, number] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (name) numbers[name] = Number(number);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = numbers;
  reportTotals({ passed: pass, failed: fail + cancelled, skipped: skipped + todo, failures });
  yield '';
}
