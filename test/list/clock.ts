import { swap } from '../helpers/pages.js';

interface Timer {
  readonly id: number;
  readonly time: number;
  readonly run: () => void;
}

/** Time that passes only when the test says so. */
export class HeldClock {
  /** Milliseconds since 1970. */
  now: number;
  #timers: Timer[] = [];
  #ids = 1_000_000;

  /** Holds `Date` and `setTimeout` until the end of the test; use it together with a held page. */
  constructor(now: string) {
    this.now = Date.parse(now);
    const time = () => this.now;
    class HeldDate extends Date {
      constructor(value: number | string | Date = time()) {
        super(value);
      }
      static override now = time;
    }
    swap(globalThis, 'Date', HeldDate as DateConstructor);
    const start = (run: () => void, wait = 0) => {
      const id = this.#ids++;
      this.#timers.push({ id, time: this.now + wait, run });
      return id;
    };
    swap(globalThis, 'setTimeout', start as typeof setTimeout);
    swap(globalThis, 'clearTimeout', (id) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    });
  }

  /** Timers that are still to come. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Lets time pass; what is due runs in order. */
  pass(time: number): void {
    const end = this.now + time;
    for (;;) {
      const [next] = this.#timers.filter(({ time }) => time <= end).sort((a, b) => a.time - b.time);
      if (!next) break;
      this.#timers.splice(this.#timers.indexOf(next), 1);
      this.now = next.time;
      next.run();
    }
    this.now = end;
  }

  /** The page slept: time has passed, and no timer ran. */
  sleep(time: number): void {
    this.now += time;
  }
}
