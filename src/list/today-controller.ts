import { dayAtTheBorder } from '../feed/status.js';
import type { Host } from '../shared/host.js';
import { listen } from '../shared/listen.js';

const hour = 3_600_000;

/**
 * The day in Sweden and Norway, which renders its host anew when it changes: a project that ended yesterday says so on a page
 * left open.
 *
 * @returns tells the day, `YYYY-MM-DD`
 */
export function todayController(host: Host): () => string {
  let today = dayAtTheBorder(new Date());
  let timer: ReturnType<typeof setTimeout>;
  const check = () => {
    const before = today;
    today = dayAtTheBorder(new Date());
    if (today !== before) host.requestUpdate();
    // Midnight at the border is a whole hour everywhere that keeps whole hours from it, summer time or not; elsewhere (India,
    // Newfoundland) the day changes at most half an hour late.
    clearTimeout(timer);
    timer = setTimeout(check, hour - (Date.now() % hour));
  };
  host.addController({
    hostConnected: check,
    hostDisconnected: () => clearTimeout(timer),
  });
  // A page that slept through midnight, or came back from the cache, has missed its timer.
  listen(host, ['visibilitychange'], check, document);
  return () => today;
}
