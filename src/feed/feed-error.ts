/** Why a feed, or a page of it, could not be had. A browser tells `network` for CORS refused, too: it hides the difference. */
export type FailureReason = 'network' | 'timeout' | 'status' | 'type' | 'json' | 'feed' | 'limit';

/** One feed, or one later page of it, could not be loaded. */
export class FeedError extends Error {
  declare readonly reason: FailureReason;
  /** Address that was asked. */
  declare readonly source: string;
  /** HTTP status, when the reason is `status`. */
  declare readonly status: number | undefined;
  /** What the server says about when to come back, with the status. */
  declare readonly retryAfter: string | null | undefined;

  constructor(reason: FailureReason, source: string, response?: Response) {
    super(`${reason} ${response?.status ?? ''} ${source}`);
    this.reason = reason;
    this.source = source;
    this.status = response?.status;
    this.retryAfter = response?.headers.get('retry-after');
  }
}
