import type { Kysely, Migration } from 'kysely';

export const votes: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('votes')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('comment', 'text', (column) => column.notNull())
      .addColumn('shown', 'bigint')
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('votes_primary_key', ['id', 'revision'])
      .execute();

    await database.schema
      .createTable('removed_votes')
      .ifNotExists()
      .addColumn('id_sha256', 'text', (column) => column.primaryKey())
      .addColumn('removed_at', 'text', (column) => column.notNull())
      .execute();
  },
};
