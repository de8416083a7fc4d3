import type { Host } from '../shared/host.js';
import { network } from '../shared/network.js';
import { findPersonalData } from '../shared/personal-data.js';
import { limits } from '../votes/vote.js';

/** Characters left from which on they are told. */
const nearLimit = 50;
/** Milliseconds without a key: a screen reader that counts along with the writing drowns it. */
const pause = 1_000;

/** What a visitor is writing. */
export interface Comment {
  readonly draft: string;
  /** What looks like personal data and was pointed out; empty when there is none, or the text has changed since. */
  readonly personalData: readonly string[];
  /** Characters that are left, when it is time to tell. */
  readonly left: number | undefined;
}

export interface CommentController {
  readonly view: () => Comment;
  readonly draft: () => string;
  readonly write: (text: string) => Promise<void>;
  /**
   * Sends the text when there is one, and what looks like personal data in it has been pointed out. Otherwise moves the focus to the
   * field, whose description says what was found.
   */
  readonly submit: () => Promise<void>;
  /** Another page has come. */
  readonly clear: () => void;
}

/**
 * Keeps a comment while it is written, for as long as its host lives.
 *
 * @param send takes the comment when it may be sent
 */
export function commentController(host: Host, send: (text: string) => void): CommentController {
  let draft = '';
  let pointedOut = '';
  let counted = '';
  return {
    view() {
      const left = limits.comment - draft.length;
      return {
        draft,
        personalData: draft === pointedOut ? findPersonalData(draft) : [],
        left: draft === counted && left <= nearLimit ? left : undefined,
      };
    },
    draft: () => draft,
    clear: () => void (draft = ''),
    async write(text) {
      draft = text;
      host.requestUpdate();
      await network.wait(pause);
      if (draft !== text) return;
      counted = text;
      host.requestUpdate();
    },
    async submit() {
      const text = draft.trim();
      if (text && (draft === pointedOut || !findPersonalData(text).length)) return send(text);
      pointedOut = draft;
      host.requestUpdate();
      await host.updateComplete;
      host.shadowRoot!.querySelector('textarea')?.focus();
    },
  };
}
