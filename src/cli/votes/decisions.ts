import type { Kind } from '../../collector/index.js';
import { printDeleted } from './deletion.js';
import { flag, text, UsageError } from '../arguments.js';
import { nameOf, read, required, type Call, type Subcommand } from './command.js';
import { printDone, printRows } from './print.js';

/** Without a site: shows the decisions. With one: makes or ends one. */
export const retain: Subcommand = async (call) => {
  const options = { kind: text, days: text, decision: text, forever: flag } as const;
  const { values, positionals } = read(call.args, ['SITE?'], options);
  const [site] = positionals;
  if (site === undefined) return showRetention(call, values.json);
  const kind = kindOf(values.kind);
  if (values.forever) {
    const { records } = await call.open();
    const done = (await records.clearRetention(site, kind))
      ? `The ${kind} of ${site} are kept for ever again.`
      : `There was no decision on the ${kind} of ${site}.`;
    return printDone(call.io, values.json, done);
  }
  const retention = { site, kind, days: daysOf(values.days), decision: required('decision', values.decision) };
  const { records } = await call.open();
  await records.setRetention(retention);
  const more = kind === 'votes' ? ' A vote with a comment is kept as long as the comment.' : '';
  printDone(call.io, values.json, `The ${kind} of ${site} are kept for ${retention.days} days.${more}`, retention);
};

async function showRetention({ io, open }: Call, asJson: boolean | undefined): Promise<void> {
  const { records } = await open();
  const none = 'There is no decision: all votes and comments are kept for ever.';
  printRows(io, asJson, await records.retention(), ['site', 'kind', 'days', 'decision'], none);
}

/** Deletes what the decisions no longer keep, as the running collector does every 24 hours. */
export const apply: Subcommand = async ({ args, io, open }) => {
  const { values } = read(args, [], { 'dry-run': flag });
  const { records } = await open();
  const none = 'Nothing is older than decided.';
  if (!values['dry-run']) return printDeleted(io, values.json, await records.applyRetention(), none);
  printRows(io, values.json, await records.expired(), ['site', 'kind', 'count', 'days', 'decision'], none);
};

/** Without a site: shows the holds. With one: sets one. */
export const hold: Subcommand = async ({ args, io, open }) => {
  const { values, positionals } = read(args, ['SITE?'], { reason: text, by: text });
  const [site] = positionals;
  if (site === undefined) {
    const { records } = await open();
    return printRows(io, values.json, await records.holds(), ['site', 'since', 'by', 'reason'], 'Nothing is on hold.');
  }
  const reason = required('reason', values.reason);
  const by = nameOf(values.by);
  const { records } = await open();
  await records.hold(site, reason, by);
  printDone(io, values.json, `Nothing of ${site} is deleted until: gransamarbete votes release '${site}'`);
};

export const release: Subcommand = async ({ args, io, open }) => {
  const { values, positionals } = read(args, ['SITE'], {});
  const site = positionals[0]!;
  const { records } = await open();
  const done = (await records.release(site)) ? `${site} is no longer on hold.` : `${site} was not on hold.`;
  printDone(io, values.json, done);
};

function kindOf(kind: string | undefined): Kind {
  if (kind === 'votes' || kind === 'comments') return kind;
  throw new UsageError('--kind must be votes or comments.');
}

function daysOf(days: string | undefined): number {
  if (days !== undefined && /^\d{1,6}$/.test(days)) return Number(days);
  throw new UsageError('--days must be a whole number; or write --forever.');
}
