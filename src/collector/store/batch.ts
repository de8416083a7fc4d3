/** Most items of one batch. With ten columns it stays below the 32 766 variables of SQLite and the 65 535 of PostgreSQL. */
const most = 1000;

/**
 * Group commit: calls that come while a batch is being written wait for the next one, so that they share its transaction and its
 * wait for the disk. An item waits for nothing but the batch before it. An error of a batch is the error of each of its items.
 */
export function batched<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  interface Call {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Call[] = [];
  let writing = false;

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const calls = waiting.splice(0, most);
      try {
        const results = await write(calls.map(({ item }) => item));
        calls.forEach(({ resolve }, index) => resolve(results[index]!));
      } catch (error) {
        for (const { reject } of calls) reject(error);
      }
      // With a driver that blocks the thread, what has come in meanwhile is read from its sockets now.
      await new Promise(setImmediate);
    }
    writing = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (writing) return;
      writing = true;
      // Not at once: what else has come in with this turn of the event loop shares the first batch.
      setImmediate(() => void writeAll());
    });
}
