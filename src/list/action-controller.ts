import type { Host } from '../shared/host.js';

/** Whether the visitor chose something, or is still writing. */
export type Cause = 'choice' | 'typing';

/** Milliseconds of silence after which writing counts as done. */
const pause = 500;

/**
 * Tells once for each action of the visitor that the list shows its result: right after it for a choice, and when the visitor
 * pauses for writing, for nobody wants to hear a count after each letter.
 *
 * @returns to be called at each action
 */
export function actionController(host: Host, onDone: () => void): (cause: Cause) => void {
  let timer: ReturnType<typeof setTimeout>;
  host.addController({ hostDisconnected: () => clearTimeout(timer) });
  return (cause) => {
    clearTimeout(timer);
    if (cause === 'typing') timer = setTimeout(onDone, pause);
    else void host.updateComplete.then(onDone);
  };
}
