import { str, type Localizer } from '../locale/tools-localizer.js';

/** What stands where the rest of a kind is only counted. */
export const restWords = ({ msg }: Localizer, rest: number): string =>
  msg(str`… och ${rest} till av samma slag (--all visar alla)`);

/** A level, for people. */
export function levelWords({ msg }: Localizer, level: 'error' | 'warning' | 'notice'): string {
  switch (level) {
    case 'error':
      return msg('fel');
    case 'warning':
      return msg('varning');
    case 'notice':
      return msg('upplysning');
  }
}
