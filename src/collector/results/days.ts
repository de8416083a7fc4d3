/** Sweden and Norway have the same time. */
const timeZone = 'Europe/Stockholm';

const hour = 60 * 60 * 1000;

const localTime = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/** A moment as its day there: YYYY-MM-DD. */
export const dayOf = (moment: Date): string => localTime.format(moment).slice(0, 10);

/** Whether a text is a day of the calendar, YYYY-MM-DD, from 2000 to 2999: any other is a slip of the keys. */
export function isDay(text: string): boolean {
  return /^2\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && nextDay(text, 0) === text;
}

/** The day that is so many days later, or earlier. */
export function nextDay(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The moment at which a day begins. The clocks change at one and two o'clock at night, so there is just one. */
export function startOfDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const summer = new Date(midnight - 2 * hour);
  return localTime.format(summer) === `${day} 00:00` ? summer : new Date(midnight - hour);
}
