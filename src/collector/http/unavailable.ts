import type { Context } from 'hono';

/** The store did not do what it was asked; later it may. */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super('The store failed', { cause });
    this.name = 'Unavailable';
  }
}

/** Waits for the store, and marks its failure as one that passes. */
export async function fromStore<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    throw new Unavailable(error);
  }
}

/** When to try again. A database that failed needs a moment. */
export const retryAfter = (milliseconds = 5000): { 'Retry-After': string } => ({
  'Retry-After': String(Math.max(1, Math.ceil(milliseconds / 1000))),
});

/** The last word on an error. The body stays mute; what went wrong stands in the log. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof Unavailable) return context.body(null, 503, retryAfter());
  return context.body(null, 500);
}
