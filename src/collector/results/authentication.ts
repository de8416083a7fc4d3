import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ResultsSession } from '../../votes/results.js';
import { methodNotAllowed } from '../http/method-not-allowed.js';
import { readBody } from '../http/read-body.js';
import type { Peers } from '../limits/peers.js';
import { isOwnOrigin, type AccessConfig } from './access.js';
import { csrfToken, sessions } from './session.js';
import { throttle } from './throttle.js';

/** What a route behind the login knows. */
export interface LoggedIn {
  Variables: { user: string };
}

/** No key is longer. */
const longestBody = 2048;

/** Whoever logs in with the key has no other name. */
const tokenUser = 'results page';

/** The login of the results page, and the guard of what is behind it. */
export function authentication(config: AccessConfig, peers: Peers, now: () => Date) {
  const { current, start, end } = sessions(config, now);
  const guesses = throttle(now);

  /** Who asks, or undefined. */
  const who = async (context: Context): Promise<ResultsSession | undefined> => {
    const proxyUser =
      config.adminProxyHeader && peers.isTrustedProxy(context) && context.req.header(config.adminProxyHeader);
    const session = await current(context);
    if (proxyUser) {
      const user = readableName(proxyUser);
      return { user, csrf: csrfToken(session ?? (await start(context)), user), canLogOut: false };
    }
    if (!config.adminToken || !session) return undefined;
    return { user: tokenUser, csrf: csrfToken(session, tokenUser), canLogOut: true };
  };

  const requireLogin: MiddlewareHandler<LoggedIn> = createMiddleware<LoggedIn>(async (context, next) => {
    const session = await who(context);
    if (!session) return context.json({}, 401);
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      if (!isOwnOrigin(context, config)) return foreign(context);
      if (!isSame(context.req.header('X-CSRF-Token') ?? '', session.csrf))
        return context.text('The CSRF token is missing or old. Load the page again.\n', 403);
    }
    context.set('user', session.user);
    return next();
  });

  const routes = new Hono<LoggedIn>();
  routes.get('/', async (context) => {
    const session = await who(context);
    return session ? context.json(session) : context.json({}, 401);
  });
  routes.post('/', async (context) => {
    if (!isOwnOrigin(context, config)) return foreign(context);
    const client = peers.clientKey(context);
    const wait = guesses.wait(client);
    if (wait > 0) return context.body(null, 429, { 'Retry-After': String(wait) });
    const body = await readBody(context.req.raw, longestBody).catch(() => '');
    const token = new URLSearchParams(body ?? '').get('token') ?? '';
    if (!config.adminToken || !isSame(token, config.adminToken)) {
      guesses.failed(client);
      return context.body(null, 403);
    }
    guesses.succeeded(client);
    await start(context);
    return context.body(null, 204);
  });
  routes.delete('/', requireLogin, (context) => {
    end(context);
    return context.body(null, 204);
  });
  routes.all('/', methodNotAllowed('GET, HEAD, POST, DELETE'));
  return { routes, requireLogin };
}

/** Compares in a time that tells neither where two texts differ nor how long they are. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}

/** A name as the protocol can hold it: one line, not endless. */
const readableName = (name: string): string =>
  name
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200) || 'proxy';

const foreign = (context: Context): Response =>
  context.text(
    'This request did not come from the results page itself. Is PUBLIC_URL the address in the browser?\n',
    403,
  );
