import { sql, type Kysely, type Migration } from 'kysely';
import type { Schema } from '../schema.js';

/** Sites and flags of votes, and what a public body needs to keep and to delete them by its own decisions. */
export const records: Migration = {
  async up(database: Kysely<Schema>) {
    const { schema } = database;
    for (const column of ['site', 'flag'])
      await schema
        .alterTable('votes')
        .addColumn(column, 'text', (text) => text.notNull().defaultTo(''))
        .execute();
    for (const { page } of await database.selectFrom('votes').select('page').distinct().execute())
      await database.updateTable('votes').set('site', new URL(page).origin).where('page', '=', page).execute();
    await schema.createIndex('votes_by_page').on('votes').columns(['site', 'page']).execute();
    await schema.createIndex('votes_by_time').on('votes').column('received_at').execute();
    await sql`create view current_votes as select * from votes as vote where not exists
      (select 1 from votes as later where later.id = vote.id and later.revision > vote.revision)`.execute(database);

    await schema
      .alterTable('removed_votes')
      .addColumn('what', 'text', (text) => text.notNull().defaultTo('vote'))
      .execute();

    await schema
      .createTable('hidden_comments')
      .addColumn('vote_id', 'text', (column) => column.primaryKey())
      .addColumn('hidden_at', 'text', (column) => column.notNull())
      .addColumn('hidden_by', 'text', (column) => column.notNull())
      .execute();

    await schema
      .createTable('retention')
      .addColumn('site', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('days', 'integer', (column) => column.notNull())
      .addColumn('decision', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('retention_primary_key', ['site', 'kind'])
      .execute();

    await schema
      .createTable('holds')
      .addColumn('site', 'text', (column) => column.primaryKey())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('set_by', 'text', (column) => column.notNull())
      .execute();

    await schema
      .createTable('deletions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('deleted_at', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('site', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('decision', 'text', (column) => column.notNull())
      .addColumn('deleted_by', 'text', (column) => column.notNull())
      .addColumn('remains', 'text', (column) => column.notNull())
      .execute();
  },
};
