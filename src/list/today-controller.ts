import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayAtTheBorder } from '../feed/status.js';

const hour = 3_600_000;

/** Renders its host anew when the day changes in Sweden and Norway: a project that ended yesterday says so on a page left open. */
export class TodayController implements ReactiveController {
  today = dayAtTheBorder(new Date());
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A page that slept through midnight, or came back from the cache, has missed its timer.
    document.addEventListener('visibilitychange', this.#check);
    this.#check();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
  }

  readonly #check = (): void => {
    const today = dayAtTheBorder(new Date());
    if (today !== this.today) {
      this.today = today;
      this.#host.requestUpdate();
    }
    // Midnight at the border is a whole hour everywhere that keeps whole hours from it, summer time or not; elsewhere (India,
    // Newfoundland) the day changes at most half an hour late.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#check, hour - (Date.now() % hour));
  };
}
