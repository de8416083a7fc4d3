import { Hono } from 'hono';
import { limits } from '../../votes/vote.js';
import { asksForPage, form } from '../pages/form.js';
import type { Intake, VoteContext } from './intake.js';
import { methodNotAllowed } from './method-not-allowed.js';
import type { Peer } from './peer.js';
import { readBody } from './read-body.js';
import { refuse } from './refuse.js';
import { retryAfter } from './unavailable.js';

/** `/votes`: takes votes of scripts and forms, serves the form, and answers the preflight of clients with headers of their own. */
export function votes(intake: Intake): Hono<{ Bindings: Peer }> {
  const routes = new Hono<{ Bindings: Peer }>();
  const pages = form(intake);

  routes.post('/', async (context) => {
    if (!isForm(context.req.header('Content-Type'))) return refuse(context, 'content-type');
    const body = await readBody(context.req.raw, limits.body).catch(() => null);
    if (body === null) return context.text('The body was cut off.\n', 400);
    if (body === undefined) return asksForPage(context) ? pages.tooLarge(context) : refuse(context, 'too-large');
    const fields = new URLSearchParams(body);
    // Scripts make an id; a form cannot.
    return fields.has('id') ? takeVote(context, fields) : pages.take(context, fields);
  });

  async function takeVote(context: VoteContext, fields: URLSearchParams): Promise<Response> {
    const wait = intake.wait(context);
    if (wait > 0) return context.text('Too many votes from one client.\n', 429, retryAfter(wait));
    const vote = intake.admit(context, fields);
    if (typeof vote === 'string') return refuse(context, vote);
    const appended = await intake.append(vote, fields);
    if (appended === 'stored') return context.text('The vote is stored.\n', 201);
    if (appended === 'repeated') return context.text('The vote was stored before.\n', 200);
    return refuse(context, appended);
  }

  routes.get('/', pages.show);
  routes.get('/thanks', pages.thank);
  routes.options('/', (context) =>
    context.body(null, 204, {
      Allow: 'GET, HEAD, POST, OPTIONS',
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    }),
  );
  routes.all('/', methodNotAllowed('GET, HEAD, POST, OPTIONS'));
  routes.all('/thanks', methodNotAllowed('GET, HEAD'));
  return routes;
}

function isForm(contentType = ''): boolean {
  return contentType.split(';')[0]!.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}
