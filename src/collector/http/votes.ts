import { Hono } from 'hono';
import { readVote } from '../../votes/read-vote.js';
import { limits } from '../../votes/vote.js';
import type { Config } from '../config.js';
import type { VoteStore } from '../store/vote-store.js';
import { methodNotAllowed } from './method-not-allowed.js';
import { readBody } from './read-body.js';
import { refuse } from './refuse.js';
import { fromStore } from './unavailable.js';

/** `/votes`: takes votes, and answers the preflight of clients that send headers of their own. */
export function votes(store: VoteStore, { allowedOrigins }: Pick<Config, 'allowedOrigins'>, now: () => Date): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    if (!isForm(context.req.header('Content-Type'))) return refuse(context, 'content-type');

    // `null` is what browsers send from sandboxed frames and under a strict referrer policy.
    // It proves nothing, and neither does a name: this keeps stray traffic out, not attackers.
    const origin = context.req.header('Origin') ?? 'null';
    if (origin !== 'null' && !allowedOrigins.has(origin)) return refuse(context, 'origin-not-allowed');

    const body = await readBody(context.req.raw, limits.body).catch(() => null);
    if (body === null) return context.text('The body was cut off.\n', 400);
    if (body === undefined) return refuse(context, 'too-large');

    const vote = readVote(new URLSearchParams(body));
    if (typeof vote === 'string') return refuse(context, vote);
    if (!allowedOrigins.has(new URL(vote.page).origin)) return refuse(context, 'page-not-allowed');

    const appended = await fromStore(store.append(vote, now()));
    if (appended === 'stored') return context.text('The vote is stored.\n', 201);
    if (appended === 'repeated') return context.text('The vote was stored before.\n', 200);
    return refuse(context, appended);
  });

  routes.options('/', (context) =>
    context.body(null, 204, {
      Allow: 'POST, OPTIONS',
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    }),
  );

  routes.all('/', methodNotAllowed('POST, OPTIONS'));
  return routes;
}

function isForm(contentType = ''): boolean {
  return contentType.split(';')[0]!.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}
