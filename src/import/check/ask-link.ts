import type { Network } from '../../shared/network.js';
import { readUrl } from '../../shared/read-url.js';
import type { Level } from '../finding.js';
import type { LinkCode } from './check-code.js';

/** What is wrong with a link. */
export interface LinkFault {
  readonly code: LinkCode;
  readonly level: Level;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Milliseconds for one answer: a visitor does not wait longer. */
const patience = 10_000;
/** Milliseconds before the one other try. */
const pause = 2_000;
/** As many as browsers follow. */
const maxHops = 20;

/** Hosts that only an own network knows (RFC 1918, 3927, 4193, 4291; RFC 6762 for .local). */
const privateHost =
  /^(?:localhost|[^.:[\]]+|.*\.(?:local|localhost|internal|intranet|lan|home\.arpa)|(?:0|10|127)\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[(?:::1?|::ffff:.*|f[cd].*|fe[89ab].*)\])$/;

/** Whether an address leads into somebody's own network: nobody else can open it, and it is not for us to ask there. */
export const isPrivate = (url: URL): boolean => privateHost.test(url.hostname.replace(/\.$/, ''));

/** Codes of Node and OpenSSL for a certificate that cannot be trusted. */
const certificate = /CERT|TLS|UNABLE_TO_VERIFY/;

/** Why a request failed, as Node tells it: in the cause of the error. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause && 'code' in cause ? String(cause.code) : '';
}

function faultOfStatus(status: number): LinkFault | undefined {
  if (status < 400) return undefined;
  if (status === 404) return { code: 'link-not-found', level: 'error' };
  if (status === 410) return { code: 'link-gone', level: 'error' };
  return status < 500
    ? { code: 'link-refused', level: 'notice', values: { status } }
    : { code: 'link-failing', level: 'warning', values: { status } };
}

type Answer = Pick<Response, 'status' | 'headers'>;

async function request(url: URL, method: 'HEAD' | 'GET', network: Network): Promise<Answer | LinkFault> {
  const signal = network.timeout(patience);
  try {
    const response = await network.fetch(url.href, {
      method,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html, */*;q=0.8' },
    });
    // Only whether it is there matters.
    void response.body?.cancel().catch(() => undefined);
    return response;
  } catch (error) {
    if (signal.aborted) return { code: 'link-timeout', level: 'warning' };
    if (certificate.test(codeOf(error))) return { code: 'link-certificate', level: 'error' };
    return { code: 'link-unreachable', level: 'warning' };
  }
}

const isAnswer = (answer: Answer | LinkFault): answer is Answer => 'status' in answer;

/** HEAD, which costs the server least; GET when it does not like HEAD; once more when that may help. */
async function answerOf(url: URL, network: Network): Promise<Answer | LinkFault> {
  let answer = await request(url, 'HEAD', network);
  if (isAnswer(answer) && answer.status >= 400 && answer.status !== 429) answer = await request(url, 'GET', network);
  const mayPass = isAnswer(answer) ? answer.status >= 500 : answer.code !== 'link-certificate';
  if (!mayPass) return answer;
  await network.wait(pause);
  return request(url, 'GET', network);
}

/** Asks for a page, and follows it where it has moved. Undefined when all is well. Never throws. */
export async function askLink(address: string, network: Network): Promise<LinkFault | undefined> {
  let url = readUrl(address);
  let isForGood = true;
  let hops = 0;
  for (; url; hops++) {
    // A page may send its visitors to a login in its own network.
    if (isPrivate(url)) return { code: 'link-private', level: 'warning' };
    if (hops > maxHops) return { code: 'link-loop', level: 'error' };
    const answer = await answerOf(url, network);
    if (!isAnswer(answer)) return answer;
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status >= 400 || !location) {
      const fault = faultOfStatus(answer.status);
      if (fault) return fault;
      break;
    }
    isForGood &&= answer.status === 301 || answer.status === 308;
    const next = readUrl(location, url.href);
    if (!next) return { code: 'link-failing', level: 'warning', values: { status: answer.status } };
    url = next;
  }
  return hops && isForGood && url ? { code: 'link-moved', level: 'notice', values: { to: url.href } } : undefined;
}
