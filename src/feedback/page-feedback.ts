import { baseStyles } from '../theme/base.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { feedbackStyles } from './feedback.styles.js';
import { nothing, type TemplateResult } from 'lit/html.js';
import { TemplateElement } from '../element/template-element.js';
import { languageController } from '../locale/language-controller.js';
import { emit } from '../shared/emit.js';
import { warnOnce } from '../shared/warn-once.js';
import { pageAddress } from '../votes/read-vote.js';
import type { Answer, Vote } from '../votes/vote.js';
import { Delivery } from './delivery.js';
import type { VoteDetail } from './events.js';
import { feedbackTemplate } from './feedback-template.js';
import { sightController } from './sight-controller.js';

// Missing in older browsers.
const navigation = globalThis.navigation as Navigation | undefined;

const detail = ({ id, revision, answer, page }: Vote): VoteDetail => ({ id, revision, answer, page });

/**
 * Asks "Hjälpte sidan dig?" and brings the answer to a vote collector. Says thanks only when the vote is stored.
 * Stores nothing on the visitor's device and sets no cookie.
 *
 * @tag page-feedback
 *
 * @attr lang - Language of the question: `sv`, `nb` or `nn`. Default: the nearest `lang` around it that is one of these.
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
 *
 * @cssproperty --gransamarbete-accent - Buttons, links and what is ticked.
 * @cssproperty --gransamarbete-on-accent - Text on the accent.
 * @cssproperty --gransamarbete-soft - Surface of the toolbar, of ended cards and of the vote.
 * @cssproperty --gransamarbete-line - Hairlines.
 * @cssproperty --gransamarbete-control - Borders of controls.
 * @cssproperty --gransamarbete-muted - Secondary text.
 * @cssproperty --gransamarbete-radius - Corners of cards and controls.
 * @cssproperty --gransamarbete-target - Height of controls.
 * @cssproperty --gransamarbete-focus - Focus ring.
 * @cssproperty --gransamarbete-scroll-margin - Room for a sticky header above what has the focus.
 */
export class PageFeedback extends TemplateElement {
  static override styles = [tokenStyles, baseStyles, feedbackStyles];

  static override properties = {
    endpoint: 'endpoint',
    page: 'page',
    question: 'question',
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

  readonly #words = languageController(this);
  readonly #sight = sightController(this);
  readonly #delivery = new Delivery({ onChange: () => this.#onDelivery() });
  readonly #handlers = {
    answer: (answer: Answer): void => this.#onAnswer(answer),
    retry: (): void => void this.#delivery.retry(),
  };

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        addEventListener('popstate', this.#onAddress);
        navigation?.addEventListener('currententrychange', this.#onAddress);
      },
      hostDisconnected: () => {
        removeEventListener('popstate', this.#onAddress);
        navigation?.removeEventListener('currententrychange', this.#onAddress);
      },
    });
  }

  protected override readonly focusTargets = ['[part~=answer]'];

  protected override prepare(): void {
    if (!this.#address()) warnOnce(this, 'no vote: write the address of the collector in the attribute "endpoint"');
  }

  protected override states(): string[] {
    return [this.#delivery.state.is];
  }

  protected override render(): TemplateResult | symbol {
    const words = this.#words();
    const view = { words, state: this.#delivery.state, question: this.question };
    return this.#address() ? feedbackTemplate(view, this.#handlers) : nothing;
  }

  /** Address of the collector. */
  #address(): string | undefined {
    const { endpoint } = this;
    return endpoint && URL.canParse(endpoint, document.baseURI) ? new URL(endpoint, document.baseURI).href : undefined;
  }

  /** The page that a vote is about now: read at the click, for the address of an app changes under the element. */
  #pageAddress(): string {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const address = this.page || canonical || location.href;
    return pageAddress(address, document.baseURI) ?? address;
  }

  readonly #onAddress = (): void => {
    const { state } = this.#delivery;
    if (state.vote && state.vote.page !== this.#pageAddress()) this.#delivery.reset();
  };

  #onAnswer(answer: Answer): void {
    const { state } = this.#delivery;
    const page = this.#pageAddress();
    const same = state.vote?.answer === answer && state.vote.page === page;
    if (same && state.is !== 'failed') return;
    if (same) return this.#handlers.retry();
    const vote = this.#delivery.prepare({ page, answer, lang: this.#words().language, shown: this.#sight() });
    if (!emit(this, 'page-feedback-vote', detail(vote), true)) return;
    void this.#delivery.send(vote, this.#address()!);
  }

  #onDelivery(): void {
    this.requestUpdate();
    const { state } = this.#delivery;
    if (!state.vote || state.is === 'sending') return;
    if (state.is === 'failed') warnOnce(this, `the vote was not stored (${state.failure})`);
    emit(this, state.is === 'failed' ? 'page-feedback-error' : 'page-feedback-sent', detail(state.vote));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-feedback': PageFeedback;
  }
}
