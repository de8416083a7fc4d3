import type { Localizer } from '../../locale/extras-localizer.js';

/** `ok` needs nobody, a `warning` shows less than it could, a `fault` keeps something from working. */
export type Level = 'ok' | 'warning' | 'fault';

/** What one check has found, in words for a web editor. */
export interface Finding {
  /** Names what was found, in English and for good: it stands in the copied report. */
  readonly code: string;
  readonly level: Level;
  readonly title: string;
  /** What it means for visitors. */
  readonly meaning?: string | undefined;
  /** How to mend it. */
  readonly remedy?: string | undefined;
  /** Several things of one kind. */
  readonly points?: readonly string[] | undefined;
  /** For whoever mends it: addresses, headers, pointers. */
  readonly details?: readonly string[] | undefined;
}

/** What a fault says, whatever it is about. */
export type Report = Omit<Finding, 'level' | 'code'>;

const severity: readonly Level[] = ['fault', 'warning', 'ok'];

/** The worst first; among equals the order of the checks. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => severity.indexOf(one.level) - severity.indexOf(other.level));

export const symbols: Readonly<Record<Level, string>> = { ok: '✓', warning: '⚠', fault: '✗' };

/** A level in one word: a colour or a sign alone says nothing to some. */
export function levelName({ msg }: Localizer, level: Level): string {
  if (level === 'ok') return msg('Bra');
  return level === 'warning' ? msg('Varning') : msg('Fel');
}

/** The findings of an element as text, to send to whoever can mend them. */
export function reportText(words: Localizer, findings: readonly Finding[], head: readonly string[]): string {
  const { msg } = words;
  const lines = findings.flatMap(({ code, level, title, meaning, remedy, points = [], details = [] }) => [
    '',
    `${symbols[level]} ${levelName(words, level)}: ${title} (${code})`,
    ...(meaning ? [`  ${meaning}`] : []),
    ...points.map((point) => `  - ${point}`),
    ...(remedy ? [`  ${msg('Gör så här:')} ${remedy}`] : []),
    ...details.map((detail) => `    ${detail}`),
  ]);
  return [...head, ...lines, ''].join('\n');
}
