import { Hono } from 'hono';
import type { VoteStore } from '../store/vote-store.js';
import { methodNotAllowed } from './method-not-allowed.js';
import { fromStore } from './unavailable.js';

/** `/healthz` says that the process answers, `/readyz` that its database does too. */
export function health(store: VoteStore): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => context.text('ok\n'));
  routes.get('/readyz', async (context) => {
    await fromStore(store.ready());
    return context.text('ready\n');
  });
  for (const path of ['/healthz', '/readyz']) routes.all(path, methodNotAllowed('GET, HEAD'));
  return routes;
}
