import type { Host } from '../shared/host.js';

/**
 * Knows when its host first came into view.
 *
 * @returns tells the milliseconds since then; undefined when it has not been seen
 */
export function sightController(host: Host): () => number | undefined {
  let seen: number | undefined;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) seen ??= performance.now();
  });
  host.addController({
    hostConnected: () => observer.observe(host),
    hostDisconnected: () => observer.disconnect(),
  });
  return () => seen && Math.round(performance.now() - seen);
}
