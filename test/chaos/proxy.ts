import { once } from 'node:events';
import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How bad the way to the collector is. Counted, not drawn: a run can be repeated. */
export interface Faults {
  /** Of so many answers of the collector one is cut off on its way back. */
  readonly cutOneIn: number;
  /** Of so many requests … */
  readonly burstOneIn: number;
  /** … so many in a row are answered 503, and do not reach the collector. */
  readonly burst: number;
}

/** What has happened on the way. */
export interface Seen {
  /** Handed to a collector. */
  forwarded: number;
  /** Answered by a collector, by status. */
  readonly statuses: Map<number, number>;
  cut: number;
  unavailable: number;
  /** Not answered, for the collector was dead or died over it. */
  unanswered: number;
  /** Id and revision of every vote that the collector called stored, whether or not the visitor got to hear it. */
  readonly confirmed: Set<string>;
}

export interface Proxy {
  /** The vote address as visitors know it. */
  readonly endpoint: string;
  readonly seen: Seen;
  /** Resolves as soon as so many requests have been handed on. */
  forwarded(count: number): Promise<void>;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const noFaults: Faults = { cutOneIn: Infinity, burstOneIn: Infinity, burst: 0 };

/** Stands between visitors and collectors, which take turns. */
export async function startProxy(ports: readonly (() => number)[], faults: Faults = noFaults): Promise<Proxy> {
  const seen: Seen = { forwarded: 0, statuses: new Map(), cut: 0, unavailable: 0, unanswered: 0, confirmed: new Set() };
  const agent = new Agent({ keepAlive: true });
  const watchers = new Set<{ count: number; resolve: () => void }>();
  let requests = 0;
  let answers = 0;

  const countForwarded = (): void => {
    seen.forwarded++;
    for (const watcher of watchers) {
      if (seen.forwarded < watcher.count) continue;
      watchers.delete(watcher);
      watcher.resolve();
    }
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (requests++ % faults.burstOneIn < faults.burst) {
      seen.unavailable++;
      response.writeHead(503, { 'Retry-After': '1' }).end();
      return;
    }
    const port = ports[seen.forwarded % ports.length]!();
    countForwarded();
    const answer = await forward(agent, port, request, body).catch(() => undefined);
    if (!answer) {
      seen.unanswered++;
      response.destroy();
      return;
    }
    seen.statuses.set(answer.status, (seen.statuses.get(answer.status) ?? 0) + 1);
    if (answer.status === 201 || answer.status === 200) seen.confirmed.add(keyOf(new URLSearchParams(body)));
    if (++answers % faults.cutOneIn === 0) cut(response, answer, seen.cut++);
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  const server = createServer((request, response) => {
    // A visitor who has left needs no answer.
    handle(request, response).catch(() => response.destroy());
  }).listen(0);
  await once(server, 'listening');

  return {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}/votes`,
    seen,
    forwarded: (count) =>
      seen.forwarded >= count ? Promise.resolve() : new Promise((resolve) => void watchers.add({ count, resolve })),
    async stop() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The id and the revision of a vote on the wire. */
function keyOf(fields: URLSearchParams): string {
  return `${fields.get('id')} ${fields.get('revision')}`;
}

async function forward(agent: Agent, port: number, { method, url, headers }: IncomingMessage, body: string) {
  const outgoing = send({ agent, port, method, path: url, headers });
  // Heard twice when the collector dies in the middle of its answer.
  outgoing.on('error', () => {});
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: incoming.statusCode!, headers: incoming.headers, body: await text(incoming) };
}

/** The collector has answered, and nothing of it arrives, or not enough, in turn. */
function cut(response: ServerResponse, { status }: Answer, turn: number): void {
  if (turn % 2) response.socket?.write(`HTTP/1.1 ${status} `, () => response.destroy());
  else response.destroy();
}
