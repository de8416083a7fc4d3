import { network } from '../shared/network.js';
import type { Environment } from './delivery-environment.js';

/** The world of a delivery in a page. Listens only while it is watched. */
export const browserEnvironment: Environment = {
  ...network,
  now: () => Date.now(),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  watch(onSignal) {
    const controller = new AbortController();
    // A page that is hidden may have been left: mobile browsers end it without another word.
    for (const type of ['online', 'offline', 'pagehide', 'visibilitychange'])
      addEventListener(type, () => onSignal(document.hidden || type === 'pagehide'), controller);
    return () => controller.abort();
  },
};
