export { createApp, type App, type AppOptions } from './app.js';
export { ConfigError, readConfig, type Config } from './config.js';
export { variables, type Variable } from './config-variables.js';
export { logTo, type Log, type LogEntry } from './http/log.js';
export { ListenError } from './http/server.js';
export { startCollector, type Collector } from './main.js';
export { copyDatabase } from './records/backup.js';
export { openExisting } from './records/open-existing.js';
export { RecordsError } from './records/records-error.js';
export {
  records,
  type Comment,
  type CommentFilter,
  type Deleted,
  type Deletion,
  type Expired,
  type ExportedRevision,
  type Hold,
  type Kind,
  type Mandate,
  type Records,
  type Retention,
  type SiteCount,
  type VoteRecord,
} from './records/records.js';
export type { Publication } from './releases/publish.js';
export { readRelease, ReleaseError, type Release } from './releases/release.js';
export { StoreError, type Database } from './store/database.js';
export { openDatabase } from './store/open-database.js';
export { voteStore } from './store/sql-vote-store.js';
export type { Appended, StoredVote, VoteStore } from './store/vote-store.js';
