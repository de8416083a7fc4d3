// A reporter of @web/test-runner that keeps the numbers, for each browser and for all, and names what failed.
import { addTotals, emptyTotals, reportTotals, totalsLine } from './totals.mjs';

function* testsOf(suite, above = []) {
  for (const test of suite?.tests ?? []) yield { ...test, name: [...above, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...above, inner.name]);
}

function add(totals, session) {
  const fail = (what, error) => {
    totals.failed++;
    totals.failures.push(`${what}: ${(error?.message ?? 'no reason given').split('\n')[0]}`);
  };
  const before = totals.failed;
  for (const test of testsOf(session.testResults)) {
    if (test.skipped) totals.skipped++;
    else if (test.passed) totals.passed++;
    else fail(test.name, test.error);
  }
  // A file that does not even load has no failed test.
  if (!session.passed && totals.failed === before) fail(session.testFile, session.errors[0]);
}

export function browserTotalsReporter(browsers) {
  return {
    stop({ sessions, testCoverage }) {
      const byBrowser = new Map(browsers.map(({ name }) => [name, emptyTotals()]));
      for (const session of sessions) add(byBrowser.get(session.browser.name), session);
      const sum = emptyTotals();
      console.log();
      for (const [name, totals] of byBrowser) {
        console.log(`${name.padEnd(10)}${totalsLine(totals)}`);
        addTotals(sum, totals, name);
      }
      if (testCoverage && !testCoverage.passed) {
        sum.failed++;
        sum.failures.push(`${testCoverage.summary.statements.pct} % of the statements are covered`);
      }
      reportTotals(sum);
    },
  };
}
