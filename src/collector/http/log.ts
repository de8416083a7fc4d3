import type { Context, MiddlewareHandler } from 'hono';
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
  /** What the operator should see to. Said once. */
  readonly warning?: string;
}

export type Log = (entry: LogEntry) => void;

/** Writes one line of JSON for each entry. */
export function logTo(stream: { write(text: string): unknown }): (entry: object) => void {
  return (entry) => void stream.write(`${JSON.stringify(entry)}\n`);
}

/** Logs every answer, with what `warn` has to say. */
export function withLog(log: Log, warn: (context: Context) => string | undefined = () => undefined): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    const warning = warn(context);
    await next();
    const { status } = context.res;
    log({
      method: context.req.method,
      route: routePath(context),
      status,
      ms: Math.round(performance.now() - start),
      ...(status >= 500 && context.error ? { error: describe(context.error) } : {}),
      ...(warning && { warning }),
    });
  };
}

function describe(error: Error): string {
  const { name, message } = error.cause instanceof Error ? error.cause : error;
  return `${name}: ${message}`;
}
