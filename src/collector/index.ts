export { createApp, type App, type AppOptions } from './app.js';
export { ConfigError, readConfig, variables, type Config, type Variable } from './config.js';
export { logTo, type Log, type LogEntry } from './http/log.js';
export { ListenError, startCollector, type Collector } from './main.js';
export { openStore } from './store/open-store.js';
export { StoreError, type Appended, type StoredVote, type VoteStore } from './store/vote-store.js';
