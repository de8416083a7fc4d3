import { themeStyles } from '../theme/theme.styles.js';
import { feedbackStyles } from './feedback.styles.js';
import { nothing, type TemplateResult } from 'lit/html.js';
import { TemplateElement } from '../element/template-element.js';
import { languageController } from '../locale/language-controller.js';
import { warnOnce } from '../shared/warn-once.js';
import { webUrl } from '../votes/read-vote.js';
import { commentController, type Comment } from './comment-controller.js';
import type {} from './events.js';
import { feedbackTemplate, type FeedbackHandlers } from './feedback-template.js';
import { sightController } from './sight-controller.js';
import { voteController, type VoteController, type VoteHost } from './vote-controller.js';

const webAddress = (address: string | null | undefined): string | undefined =>
  address ? webUrl(address, document.baseURI)?.href : undefined;

/**
 * Asks "Hjälpte sidan dig?" and brings the answer to a vote collector. Says thanks only when the vote is stored.
 * Tries again by itself for five minutes. Stores nothing on the visitor's device unless `remember` says so, and sets no cookie.
 *
 * Children are the fallback for visitors without JavaScript, for example a link to the form of the collector: `…/votes?page=…`.
 *
 * @tag page-feedback
 *
 * @attr lang - Language of the question: `sv`, `nb` or `nn`. Default: the nearest `lang` around it that is one of these.
 *
 * @fires {CustomEvent<VoteDetail>} page-feedback-vote - Before a vote, a change of it or a comment is sent. Cancelable: then it is not made.
 * @fires {CustomEvent<VoteDetail>} page-feedback-sent - The collector has stored the vote, a change of it or a comment.
 * @fires {CustomEvent<VoteDetail>} page-feedback-error - The vote could not be sent, or was refused.
 *
 * @cssstate asking - Nothing is answered, or the answer was withdrawn.
 * @cssstate sending - The answer is on its way.
 * @cssstate waiting - Beside `sending`: it is sent when the visitor is online again.
 * @cssstate sent - The answer is stored.
 * @cssstate failed - The answer is not stored.
 *
 * @csspart question - The question.
 * @csspart answers - The group of the two answers.
 * @csspart answer - Each of the answers.
 * @csspart answer-yes - The answer yes.
 * @csspart answer-no - The answer no.
 * @csspart status - Tells where the answer is.
 * @csspart comment - The form with the comment.
 * @csspart comment-hint - Tells what becomes of a comment.
 * @csspart comment-field - The comment.
 * @csspart send - Button that sends the comment.
 * @csspart undo - Button that withdraws the answer.
 * @csspart retry - Button that sends again.
 *
 * @cssproperty --gransamarbete-accent - Buttons and what is ticked. A colour that cannot be read on the page is made darker or lighter until it can: this one, links and areas.
 * @cssproperty --gransamarbete-link - Links. Default: the accent.
 * @cssproperty --gransamarbete-soft - Surface of the toolbar, of ended cards and of the vote.
 * @cssproperty --gransamarbete-control - Borders of controls.
 * @cssproperty --gransamarbete-focus - Focus ring.
 * @cssproperty --gransamarbete-font - Font family. Default: the page's.
 * @cssproperty --gransamarbete-radius - Corners of cards and controls.
 * @cssproperty --gransamarbete-target - Height of controls.
 * @cssproperty --gransamarbete-padding - Room inside cards and boxes.
 * @cssproperty --gransamarbete-scroll-margin - Room for a sticky header above what has the focus.
 * @cssproperty --gransamarbete-duration - How long a change of colour takes. Nothing moves for visitors who ask for that.
 */
export class PageFeedback extends TemplateElement implements VoteHost {
  static override styles = [...themeStyles, feedbackStyles];

  static override properties = {
    endpoint: 'endpoint',
    page: 'page',
    question: 'question',
    comment: 'comment',
    privacy: 'privacy',
    remember: 'remember',
  };

  /**
   * Address of the vote collector, ending in `/votes`.
   *
   * @attr endpoint
   */
  declare endpoint: string | null;
  /**
   * Address of the page that the vote is about. Default: the canonical address, else the one in the address bar.
   *
   * @attr page
   */
  declare page: string | null;
  /**
   * Another question than the built-in one.
   *
   * @attr question
   */
  declare question: string | null;
  /**
   * Asks for a comment after the answer. The attribute is there, or not; as a property also true or false.
   *
   * @attr comment
   */
  declare comment: string | boolean | null;
  /**
   * Address of the page about how personal data is treated: a link beside the comment.
   *
   * @attr privacy
   */
  declare privacy: string | null;
  /**
   * `session` keeps id, answer and page of the vote in `sessionStorage` until the tab is closed, so that a reload shows the answer
   * and can change it. Whether this needs the visitor's consent is for whoever embeds to decide. `none` keeps nothing.
   *
   * @attr remember
   * @default none
   */
  declare remember: 'none' | 'session' | null;

  readonly #words = languageController(this, TemplateElement.defaults);
  readonly #sight = sightController(this);
  readonly #comment = commentController(this, (text) => this.#vote.comment(text));
  readonly #vote: VoteController = voteController(this, this.#comment, () => ({
    lang: this.#words().language,
    shown: this.#sight(),
  }));
  readonly #handlers: FeedbackHandlers = {
    answer: this.#vote.vote,
    retry: this.#vote.retry,
    write: (text) => void this.#comment.write(text),
    comment: () => void this.#comment.submit(),
  };

  protected override readonly focusTargets = ['[tabindex]', '[part~=answer]'];

  /**
   * Address of the collector as a whole; undefined when there is none.
   *
   * @internal
   */
  get address(): string | undefined {
    return webAddress(this.endpoint);
  }

  protected override prepare(): void {
    if (!/^(?:none|session)?$/.test(this.remember ?? '')) warnOnce(this, 'remember is none or session');
    if (!this.address) warnOnce(this, 'no vote: endpoint is no address');
    this.#vote.turnPage();
  }

  protected override states(): string[] {
    const state = this.#vote.state();
    return state.is === 'sending' && state.isOffline ? [state.is, 'waiting'] : [state.is];
  }

  protected override render(): TemplateResult | symbol {
    if (!this.address) return nothing;
    return feedbackTemplate({
      words: this.#words(),
      state: this.#vote.state(),
      question: this.question,
      comment: this.#openComment(),
      privacy: webAddress(this.privacy),
      hasFocusOnThanks: this.#vote.hasFocusOnThanks(),
      on: this.#handlers,
    });
  }

  /** The comment, once there is an answer to comment on. */
  #openComment(): Comment | undefined {
    const state = this.#vote.state();
    const isOver = state.is === 'asking' || (state.is === 'failed' && state.failure !== 'unreachable');
    const isWanted = (this.comment ?? false) !== false;
    return isWanted && !isOver && !this.#vote.hasCommented() ? this.#comment.view() : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-feedback': PageFeedback;
  }
}
