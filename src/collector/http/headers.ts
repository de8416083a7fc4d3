import type { MiddlewareHandler } from 'hono';

/**
 * Headers of every answer, errors included: any page may read it, nobody keeps it, no browser guesses its type.
 * There is nothing to protect by origin, for no request carries credentials.
 */
export const commonHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'X-Vote-Refused, Retry-After',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Puts the common headers on every answer. */
export const withCommonHeaders: MiddlewareHandler = async (context, next) => {
  // Beforehand, so that the answer is made with them: to change the headers of a made one makes it anew.
  for (const [name, value] of Object.entries(commonHeaders)) context.header(name, value);
  await next();
};
