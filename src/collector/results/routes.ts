import { Hono, type Context } from 'hono';
import { methodNotAllowed } from '../http/method-not-allowed.js';
import { readBody } from '../http/read-body.js';
import { fromStore } from '../http/unavailable.js';
import type { Peers } from '../limits/peers.js';
import { RecordsError } from '../records/records-error.js';
import type { Records } from '../records/records.js';
import type { Database } from '../store/database.js';
import type { AccessConfig } from './access.js';
import { authentication, type LoggedIn } from './authentication.js';
import { resultsOf } from './data.js';
import { exportedVotes, toCsv, toJson } from './export.js';
import { files } from './files.js';
import { readFilter } from './filter.js';
import { resultsHeaders } from './headers.js';

/** What the results page is made of. */
export interface ResultsOptions {
  readonly database: Database;
  readonly records: Pick<
    Records,
    'holds' | 'retention' | 'hideComment' | 'showComment' | 'deleteComment' | 'exportComment'
  >;
  readonly config: AccessConfig;
  readonly peers: Peers;
  /** Folder of the built page, with a slash at the end. */
  readonly folder: URL;
  readonly now: () => Date;
}

/** The text of a decision, percent-encoded, is not longer. */
const longestBody = 4096;

/** `/results`: the page, its login, and what it shows and changes. Belongs there only when somebody may log in. */
export function results({ database, records, config, peers, folder, now }: ResultsOptions): Hono {
  const { routes: session, requireLogin } = authentication(config, peers, now);

  const inside = new Hono<LoggedIn>();
  inside.use(requireLogin);
  inside.get('/data', async (context) => {
    const filter = readFilter(context.req.query());
    if (!filter) return wrongDate(context);
    return context.json(await fromStore(resultsOf(database, records, filter, now())));
  });
  inside.get('/:name{export\\.(?:csv|json)}', (context) => {
    const filter = readFilter(context.req.query());
    if (!filter) return wrongDate(context);
    const votes = exportedVotes(database, filter);
    return context.req.param('name') === 'export.csv'
      ? download(context, toCsv(votes), 'text/csv; charset=utf-8', 'votes.csv')
      : download(context, toJson(votes, filter, now()), 'application/json', 'votes.json');
  });
  inside.get('/comments/:id', async (context) => {
    const id = context.req.param('id');
    const record = await asked(() => records.exportComment(id));
    if (record instanceof RecordsError) return refuse(context, record);
    const name = `comment-${id.replace(/[^\da-f-]/g, '')}.json`;
    context.header('Content-Disposition', `attachment; filename="${name}"`);
    return context.json(record);
  });
  inside.post('/comments/:id/hide', async (context) =>
    done(context, await asked(() => records.hideComment(context.req.param('id'), context.var.user))),
  );
  inside.post('/comments/:id/show', async (context) =>
    done(context, await asked(() => records.showComment(context.req.param('id')))),
  );
  inside.post('/comments/:id/delete', async (context) => {
    const body = await readBody(context.req.raw, longestBody).catch(() => '');
    const decision = new URLSearchParams(body ?? '').get('decision') ?? '';
    const by = context.var.user;
    const deleted = await asked(() => records.deleteComment(context.req.param('id'), { decision, by }));
    if (deleted instanceof RecordsError) return refuse(context, deleted);
    // Accepted: the comment is gone from every answer; its bytes leave the file a little later.
    return context.body(null, deleted.notErased === undefined ? 204 : 202);
  });

  const routes = new Hono();
  routes.use(resultsHeaders);
  routes.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  });
  routes.route('/', files(folder));
  routes.all('/', methodNotAllowed('GET, HEAD'));
  routes.route('/session', session);
  routes.route('/', inside);
  // Answered here, so that it has the headers of here.
  routes.all('*', (context) => context.notFound());
  return routes;
}

/** What came of it, or why the records refused. */
async function asked<Result>(work: () => Promise<Result>): Promise<Result | RecordsError> {
  return fromStore(
    work().catch((error: unknown) => {
      if (error instanceof RecordsError) return error;
      throw error;
    }),
  );
}

const done = (context: Context, outcome: unknown): Response =>
  outcome instanceof RecordsError ? refuse(context, outcome) : context.body(null, 204);

const refuse = (context: Context, { reason, message }: RecordsError): Response =>
  context.text(`${message}\n`, reason === 'missing' ? 404 : reason === 'hold' ? 409 : 400);

const wrongDate = (context: Context): Response => context.text('from and to must be days, YYYY-MM-DD.\n', 400);

function download(context: Context, pieces: AsyncIterable<string>, type: string, name: string): Response {
  return context.body(toStream(pieces), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}

/** Asks for the next piece when the last one has gone out. An error cuts the answer off: half a file must not look whole. */
function toStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
