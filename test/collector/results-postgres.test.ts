import { after, before, describe } from 'node:test';
import { resultsContract } from '../contract/results.js';
import { startPostgres, type PostgresServer } from '../helpers/postgres.js';

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

describe('the results of votes in PostgreSQL', () => {
  resultsContract(() => server.database());
});
