import type { FeedError } from '../../feed/feed-error.js';
import { maxItems, maxPages, maxResponseBytes } from '../../feed/limits.js';
import { str } from '../../locale/extras-localizer.js';
import type { Finding, Report } from './finding.js';
import { obstacleOf } from './obstacle.js';
import type { Subject } from './subject.js';
import { statusReport, transportReport } from './transport.js';

type Cause = Pick<Finding, 'code'> & Report;

/** What answers with a page instead of a feed is nearly always a login, or the error page of a site. */
function typeCause({ words: { msg } }: Subject, source: string, answer: Response | undefined): Cause {
  const type = answer?.headers.get('content-type') ?? '';
  const details = [source, `Content-Type: ${type}`, ...(answer?.redirected ? [`→ ${answer.url}`] : [])];
  if (/html/i.test(type))
    return {
      code: 'feed-html',
      title: msg('Adressen leder till en webbsida, inte till ett flöde'),
      meaning: msg('Ofta är det en inloggningssida: den som är inloggad får flödet, besökarna får sidan.'),
      remedy: msg(
        'Öppna adressen i ett privat fönster. Där ska texten börja med {, annars är adressen fel eller låst.',
      ),
      details,
    };
  return {
    code: 'feed-type',
    title: msg('Servern säger att filen är något annat än ett flöde'),
    meaning: msg(str`Servern kallar filen ${type}. Listan läser bara det som servern kallar JSON.`),
    remedy: msg('Be den som sköter servern att skicka filen som application/feed+json eller application/json.'),
    details: [...details],
  };
}

/** Why a feed could not be had, and what to do about it. */
export async function feedCause(
  subject: Subject,
  { reason, source, status = 0, message }: FeedError,
  answer: Response | undefined,
): Promise<Cause> {
  const { words } = subject;
  const { msg } = words;
  const details = [source];
  switch (reason) {
    case 'network': {
      const why = await obstacleOf(source, subject);
      return { code: `feed-${why}`, ...transportReport(words, why, source) };
    }
    case 'timeout':
      return { code: 'feed-timeout', ...transportReport(words, 'timeout', source) };
    case 'status':
      return { code: 'feed-status', ...statusReport(words, status, source) };
    case 'type':
      return typeCause(subject, source, answer);
    case 'json':
      return {
        code: 'feed-json',
        title: msg('Filen är avklippt eller felskriven'),
        meaning: msg('Det som kom går inte att läsa som JSON. Ett enda tecken för mycket eller för lite räcker.'),
        remedy: msg('Be den som gör flödet att kontrollera filen, och se efter att hela filen kom med.'),
        details,
      };
    case 'feed':
      return {
        code: 'feed-shape',
        title: msg('Filen är inget flöde'),
        meaning: msg('Filen är JSON men saknar listan ”items”, som varje JSON Feed har.'),
        remedy: msg('Kontrollera att adressen är flödets, inte någon annan fils.'),
        details,
      };
    case 'limit':
      return {
        code: 'feed-limit',
        title: msg('Flödet är för stort'),
        meaning: msg('Listan läser bara en del, för att inte bli tung för besökarna.'),
        remedy: msg('Be den som gör flödet att dela upp det eller korta texterna.'),
        details: [
          ...details,
          message,
          `${maxResponseBytes / 2 ** 20} MiB/response, ${maxItems} items, ${maxPages} pages`,
        ],
      };
  }
}
