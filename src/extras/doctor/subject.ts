import type { Localizer } from '../../locale/extras-localizer.js';
import type { Network } from '../../shared/network.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';

/** What is examined, and with what. */
export interface Subject {
  /** A list, a vote, an embed form that has become neither, or the body of a page without any of them. */
  readonly element: HTMLElement;
  readonly words: Localizer;
  readonly network: Network;
  readonly policy: Policy;
}

/** Looks at one thing. Sends nothing but GET, and only to addresses that the page itself names. */
export type Check = (subject: Subject) => readonly Finding[] | Promise<readonly Finding[]>;
