import type { Network } from '../shared/network.js';

/** The world of a delivery, so that it runs wherever there is a fetch, and a test holds network, time and chance in its hand. */
export interface Environment extends Network {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** False only when there is certainly no connection. */
  readonly isOnline: () => boolean;
  /**
   * Tells when a connection has come or gone, and when the page is hidden, left or shown again.
   *
   * @returns ends the telling
   */
  readonly watch: (onSignal: (isLeaving: boolean) => void) => () => void;
}
