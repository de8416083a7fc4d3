import type { ErrorDetail, FilterDetail, LoadDetail, VoteDetail } from 'gransamarbete';

/** An event of one of the elements. */
export type Heard = CustomEvent<LoadDetail | FilterDetail | ErrorDetail | VoteDetail>;

const answers = { yes: 'svaret ja är sparat', no: 'svaret nej är sparat', withdrawn: 'svaret är ångrat' };

/** What an event tells, for the line that shows the last one. */
export function inWords({ type, detail }: Heard): string {
  if ('answer' in detail) return `${type} – ${answers[detail.answer]}`;
  if ('reason' in detail) return `${type} – ${detail.reason}`;
  return `${type} – ${detail.shown} av ${detail.total} visas`;
}
