import type { Localizer } from '../locale/results-localizer.js';
import type { CommentEntry, ResultsData, ResultsFilter, ResultsSession } from '../votes/results.js';
import type { LoginOutcome } from './api.js';
import type { Formats } from './formats.js';

/** Where the page is, one of: finding out who is there, nobody logged in, showing results. */
export type PageState =
  | { readonly is: 'waiting' }
  | {
      readonly is: 'login';
      /** Why the form is there again. */
      readonly why: '' | 'expired' | Exclude<LoginOutcome, 'in'>;
      readonly busy: boolean;
    }
  | ResultsState;

export interface ResultsState {
  readonly is: 'results';
  readonly session: ResultsSession;
  readonly filter: ResultsFilter;
  /** What was last received. Stays while the next is under way. */
  readonly data: ResultsData | undefined;
  readonly busy: boolean;
  /** Whether the last request failed. */
  readonly failed: boolean;
  /** The comment that the dialog asks about. */
  readonly deleting: CommentEntry | undefined;
  /** Why it is not deleted. */
  readonly refusal: '' | 'hold' | 'failed' | 'missing';
}

/** What templates are made of, beside the state. */
export interface View {
  readonly words: Localizer;
  readonly formats: Formats;
  /** Today, for the periods to choose from. */
  readonly now: Date;
  /** Address of a download. */
  readonly href: (path: string, filter?: ResultsFilter) => string;
  /** Address of this page with another filter or in another language. */
  readonly here: (filter: ResultsFilter, language?: string) => string;
}

/** What the reader can do. */
export interface Handlers {
  readonly logIn: (token: string) => void;
  readonly logOut: () => void;
  readonly filter: (filter: ResultsFilter) => void;
  readonly retry: () => void;
  readonly hide: (comment: CommentEntry) => void;
  readonly show: (comment: CommentEntry) => void;
  readonly copy: (comment: CommentEntry) => void;
  /** Opens the dialog. */
  readonly askToDelete: (comment: CommentEntry) => void;
  readonly delete: (comment: CommentEntry, decision: string) => void;
  /** Closes the dialog. */
  readonly keep: () => void;
}
