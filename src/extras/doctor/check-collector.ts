import { responseTimeout } from '../../feed/limits.js';
import { str } from '../../locale/extras-localizer.js';
import type { Finding } from './finding.js';
import { obstacleOf } from './obstacle.js';
import type { Check, Subject } from './subject.js';
import { statusReport, transportReport } from './transport.js';
import { classOf, settingOf } from '../widget.js';

/** A vote on the page: where it is sent, and which page it is about when that is not this one. */
interface Ask {
  readonly endpoint: string;
  readonly page: string | null;
}

function askOf(element: HTMLElement): Ask | undefined {
  const own = element.localName === 'page-feedback' ? element : element.querySelector('page-feedback');
  const endpoint = own?.getAttribute('endpoint') ?? settingOf(element, 'feedback');
  return endpoint === undefined ? undefined : { endpoint, page: own?.getAttribute('page') ?? null };
}

/** The page that a vote is about, as `<page-feedback>` names it: without query and fragment. */
function pageOf({ page }: Ask): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const { origin, pathname } = new URL(page || canonical || location.href, document.baseURI);
  return origin + pathname;
}

/** Whether a page is the collector's form: it has the answers, and the field that only programs fill in. */
export const isVoteForm = (html: string): boolean => html.includes('name="answer"') && html.includes('name="website"');

const fault = (code: string, finding: Omit<Finding, 'code' | 'level'>): Finding => ({
  code,
  level: 'fault',
  ...finding,
});

/** Gets the form for visitors without JavaScript, which shows that the collector is there and takes votes on this page. */
async function ask(subject: Subject, endpoint: string, page: string): Promise<Finding> {
  const { words, network } = subject;
  const { msg } = words;
  const { href: address } = Object.assign(new URL(endpoint), {
    search: new URLSearchParams({ page, lang: words.language }).toString(),
  });
  const signal = network.timeout(responseTimeout);
  const named = (code: string, report: ReturnType<typeof statusReport>): Finding =>
    fault(code, { ...report, title: msg(str`Insamlaren: ${report.title}`) });
  let response: Response;
  let html: string;
  try {
    const headers = { accept: 'text/html' };
    response = await network.fetch(address, { signal, headers, credentials: 'omit', referrerPolicy: 'no-referrer' });
    html = await response.text();
  } catch {
    const why = signal.aborted ? 'timeout' : await obstacleOf(address, subject);
    return named(`collector-${why}`, transportReport(words, why, address));
  }
  const { status } = response;
  const details = [`HTTP ${status}`, address];
  const refusal = response.headers.get('x-vote-refused');
  if (refusal?.endsWith('-not-allowed'))
    return fault('collector-refuses', {
      title: msg('Insamlaren tar inte emot röster från den här webbplatsen'),
      meaning: msg('Besökarna kan trycka på knapparna, men får veta att svaret inte kunde tas emot.'),
      remedy: msg(str`Be den som sköter insamlaren att lägga till ${new URL(page).origin} i ALLOWED_ORIGINS.`),
      details: [...details, `X-Vote-Refused: ${refusal}`],
    });
  if (!response.ok) return named('collector-status', statusReport(words, status, address));
  if (!isVoteForm(html))
    return fault('collector-foreign', {
      title: msg('På adressen finns något annat än insamlaren'),
      meaning: msg('Servern svarar, men inte med frågan ”Hjälpte sidan dig?”. Inga röster kommer fram.'),
      remedy: msg('Rätta adressen. Den slutar på /votes.'),
      details: [...details, `Content-Type: ${response.headers.get('content-type') ?? ''}`],
    });
  return { code: 'collector', level: 'ok', title: msg('Insamlaren svarar och tar emot röster'), details };
}

/** Whether votes would arrive. Sends none: it only gets the form. */
export const checkCollector: Check = async (subject) => {
  const { element, words } = subject;
  const { msg } = words;
  const asked = askOf(element);
  if (!asked) return [];
  const endpoint = asked.endpoint.trim();
  const remedy = msg('Skriv insamlarens hela adress. Den slutar på /votes.');
  if (!endpoint || !URL.canParse(endpoint, document.baseURI))
    return [
      fault('collector-address', {
        title: msg('Insamlarens adress saknas eller är felskriven'),
        meaning: msg('Frågan ”Hjälpte sidan dig?” visas inte.'),
        remedy,
        details: [`"${endpoint}"`],
      }),
    ];
  const vote = classOf('page-feedback');
  if (vote && !vote.observedAttributes?.includes('endpoint'))
    return [
      fault('vote-name-taken', {
        title: msg('Något annat på sidan heter redan page-feedback'),
        meaning: msg('Frågan ”Hjälpte sidan dig?” visas inte, för ett annat skript har tagit namnet.'),
        remedy: msg('Be den som sköter webbplatsen att ta bort det andra skriptet.'),
      }),
    ];
  const address = new URL(endpoint, document.baseURI);
  if (!address.pathname.endsWith('/votes'))
    return [
      fault('collector-path', {
        title: msg('Insamlarens adress slutar inte på /votes'),
        meaning: msg('Röster som skickas dit kommer inte fram.'),
        remedy,
        details: [address.href],
      }),
    ];
  return [await ask(subject, address.href, pageOf(asked))];
};
