import type { Context } from 'hono';

const warning =
  'A request names another client in X-Forwarded-For or Forwarded, and that is not believed. If it came through a proxy of yours, put the address of the proxy in TRUST_PROXY, or all visitors count as one client.';

/** Says, at the first request that shows it, that there may be a proxy of which the configuration knows nothing. */
export function unknownProxy(trustProxy: readonly string[]): (context: Context) => string | undefined {
  let silent = trustProxy.length > 0;
  return ({ req }) => {
    if (silent || !(req.header('X-Forwarded-For') ?? req.header('Forwarded'))) return undefined;
    silent = true;
    return warning;
  };
}
