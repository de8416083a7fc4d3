import type { Localizer } from '../../locale/extras-localizer.js';
import { network as world, type Network } from '../../shared/network.js';
import { checkCollector } from './check-collector.js';
import { checkFallback } from './check-fallback.js';
import { checkFeeds } from './check-feeds.js';
import { checkForm } from './check-form.js';
import { checkLanguage } from './check-language.js';
import { checkScript } from './check-script.js';
import { checkSettings } from './check-settings.js';
import type { Finding } from './finding.js';
import { watchPolicy } from './policy.js';
import type { Check, Subject } from './subject.js';

const checks: readonly Check[] = [
  checkScript,
  checkForm,
  checkFeeds,
  checkSettings,
  checkLanguage,
  checkFallback,
  checkCollector,
];

/** Milliseconds for one check: a page may have put something in the place of `fetch` that never answers. */
const patience = 60_000;

/** A check that fails, or never ends, is a finding of its own: nothing is thrown into the page. */
async function ask(check: Check, subject: Subject): Promise<readonly Finding[]> {
  const overdue = subject.network.wait(patience).then(() => {
    throw new Error(`nothing came of it in ${patience / 1000} s`);
  });
  try {
    // In a function of its own: whatever it throws must not leave the other promise without anybody who hears it.
    const checked = (async () => check(subject))();
    return await Promise.race([checked, overdue]);
  } catch (error) {
    const { msg } = subject.words;
    const title = msg('En kontroll gick inte att göra');
    const remedy = msg('Skicka rapporten till den som sköter webbplatsen.');
    return [{ code: 'unchecked', level: 'warning', title, remedy, details: [String(error)] }];
  }
}

/** Runs every check on an element, at the same time, and tells what they found in the order of the checks. */
export async function examine(element: HTMLElement, words: Localizer, network: Network = world): Promise<Finding[]> {
  const policy = watchPolicy();
  const subject = { element, words, network, policy };
  const findings = await Promise.all(checks.map((check) => ask(check, subject)));
  policy.end();
  return findings.flat();
}
