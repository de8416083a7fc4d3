import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openStore } from '../../src/collector/store/open-store.js';
import type { RemovedVoteRow, VoteRow } from '../../src/collector/store/schema.js';
import type { VoteStore } from '../../src/collector/store/vote-store.js';

/** An empty database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  /** A new store over it; several may be open at once. Closed by `drop` at the latest. */
  open(): Promise<VoteStore>;
  /** What it really holds, read past the store. */
  votes(): Promise<VoteRow[]>;
  removed(): Promise<RemovedVoteRow[]>;
  /** Closes every store and deletes the data. */
  drop(): Promise<void>;
}

/** An empty database in a file. */
export function sqliteDatabase(): TestDatabase & { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gransamarbete-'));
  const path = join(folder, 'votes.db');
  const url = `file:${path}`;
  const stores: VoteStore[] = [];

  const read = async <Row>(query: string): Promise<Row[]> => {
    const database = new Database(path);
    try {
      return database.prepare(query).all() as Row[];
    } finally {
      database.close();
    }
  };

  return {
    folder,
    path,
    url,
    async open() {
      const store = await openStore(url);
      stores.push(store);
      return store;
    },
    votes: () => read<VoteRow>('select * from votes order by id, revision'),
    removed: () => read<RemovedVoteRow>('select * from removed_votes order by id_sha256'),
    async drop() {
      for (const store of stores) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A store whose database has gone away. */
export function brokenStore(): VoteStore {
  const fail = () => Promise.reject(new TypeError('disk I/O error near secret-table'));
  return { append: fail, current: fail, remove: fail, ready: fail, close: async () => {} };
}
