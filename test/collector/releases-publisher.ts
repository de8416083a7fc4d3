// A process that publishes when it is told to, three times at once.
import { readRelease } from '../../src/collector/index.js';
import { publish } from '../../src/collector/releases/publish.js';

const [built, folder] = process.argv.slice(2) as [string, string];
process.once('message', () => {
  void (async () => {
    const release = await readRelease(built);
    const done = await Promise.all([1, 2, 3].map(() => publish(release, folder)));
    process.send!(done.map(({ state }) => state));
  })();
});
process.send!('ready');
