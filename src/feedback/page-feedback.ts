import { LitElement, nothing, type TemplateResult } from 'lit';
import { LanguageController } from '../locale/language-controller.js';
import { emit } from '../shared/emit.js';
import { setStates } from '../shared/states.js';
import { warnOnce } from '../shared/warn-once.js';
import { baseStyles } from '../theme/base.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { pageAddress } from '../votes/read-vote.js';
import type { Answer, Vote } from '../votes/vote.js';
import { Delivery } from './delivery.js';
import type { VoteDetail } from './events.js';
import { feedbackTemplate } from './feedback-template.js';
import { feedbackStyles } from './feedback.styles.js';
import { SightController } from './sight-controller.js';

// Missing in older browsers.
const navigation = globalThis.navigation as Navigation | undefined;

const detail = ({ id, revision, answer, page }: Vote): VoteDetail => ({ id, revision, answer, page });

/**
 * Asks "Hjälpte sidan dig?" and brings the answer to a vote collector. Says thanks only when the vote is stored.
 * Stores nothing on the visitor's device and sets no cookie.
 *
 * @tag page-feedback
 *
 * @fires {CustomEvent<VoteDetail>} page-feedback-vote - Before a vote is sent. Cancelable: then the choice is not made.
 * @fires {CustomEvent<VoteDetail>} page-feedback-sent - The collector has stored the vote.
 * @fires {CustomEvent<VoteDetail>} page-feedback-error - The vote could not be sent, or was refused.
 *
 * @cssstate asking - Nothing is answered, or the answer was withdrawn.
 * @cssstate sending - The answer is on its way.
 * @cssstate sent - The answer is stored.
 * @cssstate failed - The answer is not stored.
 *
 * @csspart question - The question.
 * @csspart answers - The group of the two answers.
 * @csspart answer - Each of the answers.
 * @csspart answer-yes - The answer yes.
 * @csspart answer-no - The answer no.
 * @csspart status - Tells where the answer is.
 * @csspart undo - Button that withdraws the answer.
 * @csspart retry - Button that sends again.
 */
export class PageFeedback extends LitElement {
  static override styles = [tokenStyles, baseStyles, feedbackStyles];

  static override properties = {
    endpoint: {},
    page: {},
    question: {},
  };

  /** Address of the vote collector, ending in `/votes`. */
  declare endpoint: string | null;
  /** Address of the page that the vote is about. Default: the canonical address, else the one in the address bar. */
  declare page: string | null;
  /** Another question than the built-in one. */
  declare question: string | null;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #sight = new SightController(this);
  readonly #delivery = new Delivery({ onChange: () => this.#onDelivery() });
  readonly #handlers = {
    answer: (answer: Answer): void => this.#onAnswer(answer),
    retry: (): void => void this.#delivery.retry(),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onAddress);
    navigation?.addEventListener('currententrychange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onAddress);
    navigation?.removeEventListener('currententrychange', this.#onAddress);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // The button that had the focus has done its work and is gone: stay at the answers.
    if (focused && !focused.isConnected) this.renderRoot.querySelector<HTMLElement>('[part~=answer]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#delivery;
    const asking = state.is === 'asking' || (state.is === 'sent' && state.vote.answer === 'withdrawn');
    setStates(this.#internals, {
      asking,
      sending: state.is === 'sending',
      sent: state.is === 'sent' && !asking,
      failed: state.is === 'failed',
    });
    if (!this.endpoint || !URL.canParse(this.endpoint, document.baseURI)) {
      warnOnce(this, 'no vote: write the address of the collector in the attribute "endpoint"');
      return nothing;
    }
    const { words } = this.#language;
    return feedbackTemplate({ words, state, question: this.question ?? undefined }, this.#handlers);
  }

  /** The page that a vote is about now: read at the click, for the address of an app changes under the element. */
  #pageAddress(): string {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const address = this.page ? new URL(this.page, document.baseURI).href : canonical || location.href;
    return pageAddress(address) ?? address;
  }

  readonly #onAddress = (): void => {
    const { state } = this.#delivery;
    if (state.is !== 'asking' && state.vote.page !== this.#pageAddress()) this.#delivery.reset();
  };

  #onAnswer(answer: Answer): void {
    const { state } = this.#delivery;
    const page = this.#pageAddress();
    const same = state.is !== 'asking' && state.vote.answer === answer && state.vote.page === page;
    if (same && state.is !== 'failed') return;
    if (same) return this.#handlers.retry();
    const vote = this.#delivery.prepare({ page, answer, lang: this.#language.language, shown: this.#sight.time });
    if (!emit(this, 'page-feedback-vote', detail(vote), true)) return;
    void this.#delivery.send(vote, new URL(this.endpoint!, document.baseURI).href);
  }

  #onDelivery(): void {
    this.requestUpdate();
    const { state } = this.#delivery;
    if (state.is === 'sent') emit(this, 'page-feedback-sent', detail(state.vote));
    if (state.is !== 'failed') return;
    warnOnce(this, `the vote was not stored (${state.failure})`);
    emit(this, 'page-feedback-error', detail(state.vote));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-feedback': PageFeedback;
  }
}
