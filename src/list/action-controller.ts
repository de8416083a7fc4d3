import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the visitor chose something, or is still writing. */
export type Cause = 'choice' | 'typing';

/** Milliseconds of silence after which writing counts as done. */
const pause = 500;

/**
 * Tells once for each action of the visitor that the list shows its result: right after it for a choice, and when the visitor
 * pauses for writing, for nobody wants to hear a count after each letter.
 */
export class ActionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onDone: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, onDone: () => void) {
    this.#host = host;
    this.#onDone = onDone;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly after = (cause: Cause): void => {
    clearTimeout(this.#timer);
    if (cause === 'typing') this.#timer = setTimeout(this.#onDone, pause);
    else void this.#host.updateComplete.then(this.#onDone);
  };
}
