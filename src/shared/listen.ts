import type { Host } from './host.js';

type Target = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Hears events for as long as its host is in a document. */
export function listen(
  host: Host,
  types: readonly string[],
  listener: (event: Event) => void,
  target: Target = window,
): void {
  host.addController({
    hostConnected: () => types.forEach((type) => target.addEventListener(type, listener)),
    hostDisconnected: () => types.forEach((type) => target.removeEventListener(type, listener)),
  });
}
