import type { Handler } from 'hono';

/** The answer to a method that a known route does not have. */
export function methodNotAllowed(allow: string): Handler {
  return (context) => context.text(`This address takes only ${allow}.\n`, 405, { Allow: allow });
}
