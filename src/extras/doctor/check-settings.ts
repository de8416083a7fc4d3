import { str } from '../../locale/extras-localizer.js';
import type { Finding } from './finding.js';
import { originOf, settingNames } from './forms.js';
import { nearest } from './nearest.js';
import type { Check, Subject } from './subject.js';
import { isList, scriptTag } from '../widget.js';

/** What any element may have, and what a script tag has of its own: near to a setting of ours, but meant. */
const common =
  'id class style slot hidden dir title part role is inert theme type async defer nonce integrity allow'.split(' ');

/** Names that were written as settings, wherever settings can stand. */
function writtenNames(list: Element): string[] {
  const tag = Object.keys(scriptTag()?.dataset ?? {}).map((name) => name.replace(/[A-Z]/g, '-$&').toLowerCase());
  return [...list.getAttributeNames(), ...(originOf(list)?.settings.keys() ?? []), ...tag];
}

function unknownFindings({ element, words: { msg } }: Subject): Finding[] {
  const known = settingNames('gransamarbete-list');
  const settings = [...known, 'loading', 'url-state', 'feedback'];
  const unknown = [...new Set(writtenNames(element))].filter(
    (name) => !settings.includes(name) && !common.includes(name) && !/^(?:data|aria|on)/.test(name),
  );
  return unknown.flatMap((name): Finding[] => {
    const near = nearest(name, known);
    // Frameworks and other scripts put words of their own on every element.
    if (!near) return [];
    return [
      {
        code: 'setting-unknown',
        level: 'warning',
        title: msg(str`Inställningen ”${name}” finns inte`),
        meaning: msg('Listan bryr sig inte om den.'),
        remedy: msg(str`Menade du ”${near}”?`),
      },
    ];
  });
}

const kebab = (property: string): string => property.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What a list says about a value that it cannot use, in words for an editor. */
function valueFinding({ words: { msg } }: Subject, warning: string): Finding | undefined {
  const [, property, value = '', expected = ''] = /^(\w+)="(.*)" is not (.+)$/s.exec(warning) ?? [];
  if (!property) return undefined;
  const name = kebab(property);
  const [, min, max] = /^(\d+) (?:–|to) (\d+)$/.exec(expected) ?? [];
  return {
    code: 'setting-value',
    level: 'warning',
    title: msg(str`Inställningen ”${name}” kan inte vara ”${value}”`),
    meaning: msg('Listan gör som om inställningen inte fanns.'),
    remedy: min
      ? msg(str`Skriv ett helt tal från ${min} till ${max ?? ''}.`)
      : msg(str`Skriv något av det här: ${expected.split(' ').join(', ')}`),
    details: [warning],
  };
}

/** Warnings about what has a check of its own. */
const told = /^(?:network|timeout|status|type|json|feed|limit) |problems in the feed|^no vote|^src=|trusted|sink type/i;

function otherFinding({ words: { msg } }: Subject, warning: string): Finding {
  return {
    code: 'warned',
    level: 'warning',
    title: msg('Listan har varnat för något'),
    meaning: msg('Varningen är skriven för den som kan kod. Den står under tekniska uppgifter.'),
    remedy: msg('Skicka rapporten till den som sköter webbplatsen.'),
    details: [warning],
  };
}

/** Whether everything that was written as a setting is one, and has a value that the list can use. */
export const checkSettings: Check = (subject) => {
  const { element, words } = subject;
  if (!isList(element)) return [];
  const values = (element.warnings ?? [])
    .filter((warning) => !told.test(warning))
    .map((warning) => valueFinding(subject, warning) ?? otherFinding(subject, warning));
  const findings = [...unknownFindings(subject), ...values];
  return findings.length
    ? findings
    : [{ code: 'settings', level: 'ok', title: words.msg('Inställningarna är riktiga') }];
};
