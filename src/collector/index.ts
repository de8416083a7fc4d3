export { createApp, type App, type AppOptions } from './app.js';
export { ConfigError, readConfig, variables, type Config, type Variable } from './config.js';
export { logTo, type Log, type LogEntry } from './http/log.js';
export { ListenError, startCollector, type Collector } from './main.js';
export { StoreError, type Database } from './store/database.js';
export { openDatabase } from './store/open-database.js';
export { voteStore } from './store/sql-vote-store.js';
export type { Appended, StoredVote, VoteStore } from './store/vote-store.js';
