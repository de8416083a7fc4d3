import { TokenBucket } from 'limiter';
import { LRUCache } from 'lru-cache';

/** Most clients that are remembered at once. Each takes 300 bytes (measured), so that they take 15 MB at most. */
const mostClients = 50_000;

/**
 * Takes one request of a client from its allowance.
 *
 * @returns milliseconds to wait before the next try; 0 when the request may go on
 */
export type RateLimit = (clientKey: string) => number;

/**
 * A token bucket for each client: so many requests at once, and one more each second. When there are too many clients, the one that was
 * quiet the longest is forgotten and gets a full bucket again: the limit spares the database, it is no wall.
 *
 * @param burst requests at once, 1 or more
 */
export function rateLimit(burst: number): RateLimit {
  const buckets = new LRUCache<string, TokenBucket>({ max: mostClients });
  return (clientKey) => {
    let bucket = buckets.get(clientKey);
    if (!bucket) {
      bucket = new TokenBucket({ bucketSize: burst, tokensPerInterval: 1, interval: 'second' });
      bucket.content = burst;
      buckets.set(clientKey, bucket);
    }
    return bucket.tryRemoveTokens(1) ? 0 : bucket.getWaitTime(1);
  };
}
