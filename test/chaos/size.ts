/** Whether `npm run chaos` asks for everything. Otherwise a taste of it, for every test run. */
export const full = process.env['CHAOS'] === '1';

/** How much is voted, and how often the collector is killed meanwhile. */
export const size = full ? { votes: 10_000, kills: 100, crowd: 100 } : { votes: 300, kills: 5, crowd: 50 };

/** For a test that starts processes or databases: whoever is slower hangs. */
export const inTime = { timeout: full ? 1_800_000 : 180_000 };
