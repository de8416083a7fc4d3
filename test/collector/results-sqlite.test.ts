import { describe } from 'node:test';
import { resultsContract } from '../contract/results.js';
import { sqliteDatabase } from '../helpers/stores.js';

describe('the results of votes in SQLite', () => {
  resultsContract(async () => sqliteDatabase());
});
