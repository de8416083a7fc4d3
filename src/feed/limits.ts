// Each limit is far above every known feed and far below what hurts a phone.

/** Decoded bytes of one response. The count runs while reading, so that a compressed bomb stops early. */
export const maxResponseBytes = 8 * 2 ** 20;
/** Decoded bytes of all responses of one list. */
export const maxListBytes = 32 * 2 ** 20;
/** Items of one list. All Interreg programmes together have about 30 000 projects (keep.eu). */
export const maxItems = 50_000;
/** UTF-16 units of one string; a longer one is cut. The longest text of keep.eu is about 12 000. */
export const maxText = 20_000;
/** Pages (`next_url`) of one feed. */
export const maxPages = 100;
/** Milliseconds for one response, headers and body: longer than a visitor waits. */
export const responseTimeout = 8_000;
/** Tries after the first one. */
export const maxRetries = 2;
/** Milliseconds. A server that asks for more patience than this (`Retry-After`) is treated as down. */
export const maxRetryDelay = 8_000;
/** Problems of one response that are kept: nobody mends more at a time, and a hostile feed could have millions. */
export const maxProblems = 1000;
