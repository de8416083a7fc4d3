import { whenNear } from '../shared/near.js';

/**
 * Knows when an element first came into view.
 *
 * @returns tells the milliseconds since then; undefined when it has not been seen
 */
export function sightController(element: Element): () => number | undefined {
  let seen: number | undefined;
  whenNear(element, '0px', () => {
    seen = performance.now();
  });
  return () => seen && Math.round(performance.now() - seen);
}
