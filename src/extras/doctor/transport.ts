import { responseTimeout } from '../../feed/limits.js';
import { str } from '../../locale/extras-localizer.js';
import type { Localizer } from '../../locale/extras-localizer.js';
import type { Report } from './finding.js';
import type { Obstacle } from './obstacle.js';

/** An address, and what kept its answer away. Feed and collector fail in the same ways. */
export function transportReport(words: Localizer, why: Obstacle | 'timeout', address: string): Report {
  const { msg } = words;
  const { origin } = new URL(address);
  const details = [address];
  switch (why) {
    case 'mixed':
      return {
        title: msg('Adressen börjar med http: men sidan med https:'),
        meaning: msg('Webbläsare hämtar ingenting okrypterat till en krypterad sida.'),
        remedy: msg('Byt till en adress som börjar med https:.'),
        details,
      };
    case 'csp':
      return {
        title: msg('Webbplatsens säkerhetspolicy stoppar hämtningen'),
        meaning: msg(
          str`Webbplatsen talar om för webbläsaren vilka servrar en sida får hämta från. ${origin} är inte med.`,
        ),
        remedy: msg(
          str`Be den som sköter webbplatsen att lägga till ${origin} under connect-src i Content-Security-Policy.`,
        ),
        details: [...details, `Content-Security-Policy: connect-src ${origin}`],
      };
    case 'cors':
      return {
        title: msg('Servern släpper inte in den här webbplatsen'),
        meaning: msg('Servern svarar, men tillåter inte att andra webbplatser läser svaret (CORS).'),
        remedy: msg(
          str`Be den som sköter ${origin} att svara med raden Access-Control-Allow-Origin: *, eller flytta filen till den egna webbplatsen.`,
        ),
        details: [...details, `Origin: ${location.origin}`],
      };
    case 'dead':
      return {
        title: msg('Servern svarar inte'),
        meaning: msg('Adressen kan vara felskriven, servern nere eller nätet avbrutet.'),
        remedy: msg('Öppna adressen i en egen flik. Går det inte där heller är adressen fel eller servern nere.'),
        details: [...details, ...(navigator.onLine ? [] : ['navigator.onLine: false'])],
      };
    case 'timeout':
      return {
        title: msg('Svaret kommer för sent'),
        meaning: msg(str`Svaret var inte klart efter ${responseTimeout / 1000} sekunder. Längre väntar skriptet inte.`),
        remedy: msg('Prova igen om en stund. Händer det ofta behöver den som sköter servern få veta det.'),
        details,
      };
  }
}

/** An answer with an error status, as feed and collector have it in common. */
export function statusReport({ msg }: Localizer, status: number, address: string): Report {
  const details = [`HTTP ${status}`, address];
  if (status === 404 || status === 410)
    return {
      title: msg(str`Det finns ingenting på adressen (${status})`),
      meaning: msg('Filen kan vara flyttad, eller adressen felskriven.'),
      remedy: msg('Rätta adressen.'),
      details,
    };
  if (status === 401 || status === 403)
    return {
      title: msg(str`Servern kräver inloggning eller tillstånd (${status})`),
      meaning: msg('Du kan vara inloggad, men besökarna är det inte.'),
      remedy: msg('Be den som sköter servern att göra adressen öppen för alla.'),
      details,
    };
  return {
    title: msg(str`Servern svarar med ett fel (${status})`),
    meaning: msg('Felet ligger hos servern, inte på den här sidan.'),
    remedy: msg('Prova igen om en stund. Består felet behöver den som sköter servern få veta det.'),
    details,
  };
}
