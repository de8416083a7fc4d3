import type { Deleted } from '../../collector/index.js';
import type { Io } from '../io.js';
import { flag, text, UsageError } from '../arguments.js';
import { nameOf, read, required, type Subcommand } from './command.js';
import { visibleJson } from '../../report/visible.js';
import { printRows } from './print.js';

const columns = ['deletedAt', 'kind', 'site', 'count', 'decision', 'deletedBy', 'remains'] as const;

/** Deletes one comment, or one vote with its comment. */
export const remove: Subcommand = async ({ args, io, open }) => {
  const options = { comment: flag, vote: flag, decision: text, by: text, 'dry-run': flag } as const;
  const { values, positionals } = read(args, ['ID'], options);
  const id = positionals[0]!;
  if (values.comment === values.vote) throw new UsageError('Say what is to be deleted: either --comment or --vote.');
  if (values['dry-run']) {
    const { records } = await open();
    const { revisions } = await records.exportComment(id);
    const shown = ['id', 'revision', 'page', 'answer', 'receivedAt', 'comment'] as const;
    const gone = values.vote ? revisions : revisions.filter(({ comment }) => comment !== '');
    return printRows(io, values.json, gone, shown, `The vote ${id} has no comment.`);
  }
  const mandate = { decision: required('decision', values.decision), by: nameOf(values.by) };
  const { records } = await open();
  const deleted = await (values.vote ? records.deleteVote(id, mandate) : records.deleteComment(id, mandate));
  printDeleted(io, values.json, deleted, 'Nothing was deleted.');
};

/** Shows the protocol. */
export const protocol: Subcommand = async ({ args, io, open }) => {
  const { values } = read(args, [], {});
  const { records } = await open();
  printRows(io, values.json, await records.deletions(), columns, 'Nothing was ever deleted.');
};

/** Prints the lines of the protocol that a deletion has written, and what it could not do. */
export function printDeleted(io: Io, asJson: boolean | undefined, deleted: Deleted, none: string): void {
  const { deletions, notErased } = deleted;
  if (asJson) io.stdout.write(`${visibleJson({ deletions, notErased: notErased ?? null })}\n`);
  else printRows(io, false, deletions, columns, none);
  if (notErased) {
    io.stderr.write(
      `gransamarbete votes: the bytes are still in the files (${notErased}). A running collector tries again within 24 hours, gransamarbete votes apply at once.\n`,
    );
  }
}
