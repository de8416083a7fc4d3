import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/** One answered request. Nothing in it tells who asked: no address, no browser, no query, no body. */
export interface LogEntry {
  readonly method: string;
  /** The pattern of the route, `/*` when there is none: an unknown path may hold anything. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Name and message of what went wrong, beside a status of 500 and above. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

/** Writes one line of JSON for each entry. */
export function logTo(stream: { write(text: string): unknown }): Log {
  return (entry) => void stream.write(`${JSON.stringify(entry)}\n`);
}

/** Logs every answer. */
export function withLog(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { status } = context.res;
    log({
      method: context.req.method,
      route: routePath(context, -1),
      status,
      ms: Math.round(performance.now() - start),
      ...(status >= 500 && context.error ? { error: describe(context.error) } : {}),
    });
  };
}

function describe(error: Error): string {
  const { name, message } = error.cause instanceof Error ? error.cause : error;
  return `${name}: ${message}`;
}
