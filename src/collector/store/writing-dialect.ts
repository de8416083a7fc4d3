import { SqliteAdapter, SqliteDialect, SqliteDriver, type SqliteDatabase } from 'kysely';

/** An open connection of the driver. */
type Connection = SqliteDatabase & {
  exec(statement: string): unknown;
  readonly inTransaction: boolean;
};

/**
 * Kysely's dialect, but a transaction takes the write lock at its beginning. One that begins with reading cannot go on to write
 * once another process has written: https://sqlite.org/lang_transaction.html#immediate
 */
export class WritingDialect extends SqliteDialect {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver(): SqliteDriver {
    return new WritingDriver(this.#connection);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Begins and ends transactions past prepared statements: libsql leaves one that failed, for example because the file was locked, open,
 * and with it every later commit fails ("SQL statements in progress").
 */
class WritingDriver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override async beginTransaction(): Promise<void> {
    this.#connection.exec('begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#connection.exec('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    // A full disk has rolled it back already, and a second error would hide the first.
    if (this.#connection.inTransaction) this.#connection.exec('rollback');
  }
}

/** SQLite changes tables in transactions, and the one above is the lock that lets several collectors start at once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
