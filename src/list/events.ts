import type { FailureReason } from '../feed/feed-error.js';
import type { Query } from '../feed/query.js';

/** What `gransamarbete-load` tells. */
export interface LoadDetail {
  /** Items on the page. */
  readonly shown: number;
  /** Items that could be shown: what the page's `areas` and `ended` allow. */
  readonly total: number;
  /** Fields and items that could not be used. */
  readonly problems: number;
  /** False while more pages are on their way, and when one is missing. */
  readonly complete: boolean;
}

/** What `gransamarbete-error` tells. */
export interface ErrorDetail {
  readonly reason: FailureReason;
  /** Address that was asked; empty for a feed that was handed over. */
  readonly src: string;
  /** HTTP status, when the reason is `status`. */
  readonly status?: number | undefined;
}

/** What `gransamarbete-filter` tells. */
export interface FilterDetail extends Query {
  readonly shown: number;
  readonly total: number;
}

declare global {
  interface HTMLElementEventMap {
    'gransamarbete-load': CustomEvent<LoadDetail>;
    'gransamarbete-error': CustomEvent<ErrorDetail>;
    'gransamarbete-filter': CustomEvent<FilterDetail>;
  }
}
