/** Milliseconds of work before the page gets a turn: less than a frame. */
const slice = 12;

/** Lets the page draw and take keys. A timer would wait four milliseconds each time; a message does not. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Rows one after the other, with a turn for the page now and then: a large table must not stop it. Not in a worker, for a worker is
 * not bound by the policy that the page carries in itself, and could send what it is given.
 *
 * @throws the reason of the signal, as soon as somebody has no more use for the rows
 */
export async function* inSlices<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  let started = performance.now();
  for await (const item of items) {
    if (performance.now() - started > slice) {
      await turn();
      signal.throwIfAborted();
      started = performance.now();
    }
    yield item;
  }
}
