import type { CommentEntry } from '../votes/results.js';
import { answerName } from './comments-template.js';
import type { View } from './view.js';

/** A comment as plain text, to be handed on to a registrar. */
export function commentAsText({ page, receivedAt, answer, text, id }: CommentEntry, { words, formats }: View): string {
  const { msg } = words;
  const facts: readonly (readonly [string, string])[] = [
    [msg('Sida'), page],
    [msg('Kom in'), formats.time(receivedAt)],
    [msg('Svar'), answerName(answer, words)],
    [msg('Röstens id'), id],
  ];
  return `${facts.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}\n`;
}
