import type { Host } from '../shared/host.js';
import { listen } from '../shared/listen.js';

/**
 * Renders its host anew before and after the page is printed, at once: the browser does not wait.
 *
 * @returns tells whether the page is being printed
 */
export function printController(host: Host): () => boolean {
  let isPrinted = false;
  listen(host, ['beforeprint', 'afterprint'], ({ type }) => {
    isPrinted = type === 'beforeprint';
    host.update();
  });
  return () => isPrinted;
}
