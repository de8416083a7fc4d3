import type { Database } from '../store/database.js';
import { comments, type Comment, type CommentFilter, type VoteRecord } from './comments.js';
import { count, type SiteCount } from './count.js';
import { decisions, type Hold, type Kind, type Retention } from './decisions.js';
import { deletions, type Deleted, type Deletion, type Mandate } from './deletions.js';
import { exportRevisions, type ExportedRevision } from './export.js';
import { retain, type Expired } from './retention.js';

/**
 * What a public body needs to keep votes and comments in order: what is kept for how long, what must not be deleted, and a
 * protocol of what was. Sites are origins; `*` stands for every site without a decision of its own.
 *
 * Methods throw RecordsError when what they are told is wrong or must not be done.
 */
export interface Records {
  /** The decisions on how long votes and comments are kept. What has none is kept for ever. */
  retention(): Promise<Retention[]>;
  setRetention(retention: Retention): Promise<void>;
  /** Keeps for ever again; tells whether there was a decision. */
  clearRetention(site: string, kind: Kind): Promise<boolean>;
  /** What the decisions would delete now. */
  expired(): Promise<Expired[]>;
  /** Deletes what the decisions no longer keep, and removes the bytes of this and of earlier deletions. */
  applyRetention(): Promise<Deleted>;

  /** The sites of which nothing may be deleted. */
  holds(): Promise<Hold[]>;
  /** Deletes nothing of a site from now on, until `release`. */
  hold(site: string, reason: string, by: string): Promise<void>;
  /** Tells whether there was a hold. */
  release(site: string): Promise<boolean>;

  /** Every comment that the filter lets through, hidden ones too, newest first. */
  findComments(filter?: CommentFilter): Promise<Comment[]>;
  /** All that is kept of a vote, with its comment: for the registrar, or for the person who wrote it. */
  exportComment(id: string): Promise<VoteRecord>;
  /** Every revision of every vote, in the order of their ids. */
  exportRevisions(site?: string): AsyncIterable<ExportedRevision>;
  count(): Promise<SiteCount[]>;

  /** Leaves a comment out of the results page. It is still kept, and part of every export. */
  hideComment(id: string, by: string): Promise<void>;
  showComment(id: string): Promise<void>;
  /** Deletes the comment of a vote from all its revisions; the answer stays. */
  deleteComment(id: string, mandate: Mandate): Promise<Deleted>;
  /** Deletes a vote with its comment. */
  deleteVote(id: string, mandate: Mandate): Promise<Deleted>;
  /** The protocol of all deletions, newest first. */
  deletions(): Promise<Deletion[]>;
}

/** The records in a database. */
export function records(database: Database, now: () => Date = () => new Date()): Records {
  return {
    ...decisions(database, now),
    ...retain(database, now),
    ...comments(database, now),
    ...deletions(database, now),
    exportRevisions: (site) => exportRevisions(database, site),
    count: () => count(database),
  };
}

export type { Comment, CommentFilter, VoteRecord } from './comments.js';
export type { SiteCount } from './count.js';
export type { Hold, Kind, Retention } from './decisions.js';
export type { Deleted, Deletion, Mandate } from './deletions.js';
export type { ExportedRevision } from './export.js';
export type { Expired } from './retention.js';
