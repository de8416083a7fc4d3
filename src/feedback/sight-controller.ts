import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when its host first came into view. */
export class SightController implements ReactiveController {
  readonly #host: Element;
  #seen: number | undefined;
  readonly #observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    this.#seen ??= performance.now();
    this.#observer.disconnect();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#seen === undefined) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Milliseconds since then; undefined when it has not been seen. */
  get time(): number | undefined {
    return this.#seen === undefined ? undefined : Math.round(performance.now() - this.#seen);
  }
}
