import type { ResultsData, ResultsFilter, ResultsSession } from '../votes/results.js';
import { queryOf } from './address.js';

/** What came of a login. A number is the seconds to wait before the next try. */
export type LoginOutcome = 'in' | 'refused' | 'unreachable' | number;

/** What came of a change: `later` when the bytes of a deleted comment leave the file later. */
export type ChangeOutcome = 'done' | 'later' | 'missing' | 'hold' | 'refused' | 'unreachable';

/** Nobody is logged in any more. */
export const expired = 'expired';
export type Expired = typeof expired;

/** The collector's JSON, as `src/votes/results.ts` describes it. Nothing here rejects. */
export interface Api {
  session(): Promise<ResultsSession | Expired | 'unreachable'>;
  logIn(token: string): Promise<LoginOutcome>;
  logOut(session: ResultsSession): Promise<void>;
  data(filter: ResultsFilter): Promise<ResultsData | Expired | 'unreachable'>;
  hide(session: ResultsSession, id: string): Promise<ChangeOutcome | Expired>;
  show(session: ResultsSession, id: string): Promise<ChangeOutcome | Expired>;
  delete(session: ResultsSession, id: string, decision: string): Promise<ChangeOutcome | Expired>;
  /** Address of a download. */
  href(path: string, filter?: ResultsFilter): string;
}

const outcomes: Readonly<Record<number, ChangeOutcome | Expired>> = {
  202: 'later',
  204: 'done',
  401: expired,
  404: 'missing',
  409: 'hold',
};

/** @param base address that ends in `/results/` */
export function createApi(base: string, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): Api {
  const ask = (path: string, init?: RequestInit): Promise<Response | undefined> =>
    fetch(base + path, init).catch(() => undefined);

  const get = async <Answer>(path: string): Promise<Answer | Expired | 'unreachable'> => {
    const answer = await ask(path);
    if (answer?.status === 401) return expired;
    // A cut-off answer is no JSON.
    const body: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
    return (body as Answer | undefined) ?? 'unreachable';
  };

  const session = () => get<ResultsSession>('session');

  const change = async (path: string, { csrf }: ResultsSession, fields?: Record<string, string>) => {
    const send = (token: string) =>
      ask(path, {
        method: 'POST',
        headers: { 'X-CSRF-Token': token },
        ...(fields && { body: new URLSearchParams(fields) }),
      });
    let answer = await send(csrf);
    if (answer?.status === 403) {
      // Behind a proxy a session may have been renewed meanwhile.
      const current = await session();
      if (typeof current === 'object' && current.csrf !== csrf) answer = await send(current.csrf);
    }
    return answer && answer.status < 500 ? (outcomes[answer.status] ?? 'refused') : 'unreachable';
  };

  const comment = (id: string) => `comments/${encodeURIComponent(id)}`;

  return {
    session,
    async logIn(token) {
      const answer = await ask('session', { method: 'POST', body: new URLSearchParams({ token }) });
      if (answer?.status === 429) return Number(answer.headers.get('Retry-After')) || 60;
      if (answer?.status === 403) return 'refused';
      return answer?.ok ? 'in' : 'unreachable';
    },
    async logOut({ csrf }) {
      await ask('session', { method: 'DELETE', headers: { 'X-CSRF-Token': csrf } });
    },
    data: (filter) => get<ResultsData>(`data${queryOf(filter)}`),
    hide: (known, id) => change(`${comment(id)}/hide`, known),
    show: (known, id) => change(`${comment(id)}/show`, known),
    delete: (known, id, decision) => change(`${comment(id)}/delete`, known, { decision }),
    href: (path, filter) => base + path + (filter ? queryOf(filter) : ''),
  };
}
