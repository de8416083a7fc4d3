import { emit } from '../shared/emit.js';
import type { Host } from '../shared/host.js';
import { listen } from '../shared/listen.js';
import { warnOnce } from '../shared/warn-once.js';
import { pageAddress } from '../votes/read-vote.js';
import type { Answer, Vote } from '../votes/vote.js';
import { browserEnvironment } from './browser-environment.js';
import type { CommentController } from './comment-controller.js';
import { Delivery } from './delivery.js';
import { storedState, type DeliveryState, type VotedState } from './delivery-state.js';
import type { VoteDetail } from './events.js';
import { recall, remember } from './session-memory.js';

/** The element that asks, as far as its votes go. */
export interface VoteHost extends Host {
  readonly page: string | null;
  readonly remember: string | null;
  /** Address of the collector. */
  readonly address: string | undefined;
}

/** The vote about the page that is shown, and what became of it. */
export interface VoteController {
  readonly state: () => DeliveryState;
  /** The comment is stored: whatever else the visitor might say is not asked for. */
  readonly hasCommented: () => boolean;
  /** The focus was in the form, which has gone: the thanks take it. */
  readonly hasFocusOnThanks: () => boolean;
  /** Begins anew when another page is shown. What is on its way about the page before still arrives. */
  readonly turnPage: () => void;
  /** Votes on the page that is shown. The same again is sent again when it has failed, and is nothing otherwise. */
  readonly vote: (answer: Answer) => void;
  /** Adds a comment to the vote, whatever page is shown by now. */
  readonly comment: (text: string) => void;
  readonly retry: () => void;
}

// Missing in older browsers.
const navigation = globalThis.navigation as Navigation | undefined;

const detail = ({ id, revision, answer, page }: Vote): VoteDetail => ({ id, revision, answer, page });

/** Keeps the vote about the page that its host stands on. */
export function voteController(
  host: VoteHost,
  comment: CommentController,
  context: () => { readonly lang: string; readonly shown: number | undefined },
): VoteController {
  let page: string | undefined;
  let hasCommented = false;
  let hasFocusOnThanks = false;
  let delivery: Delivery;

  function onDelivery(state: VotedState, from: Delivery): void {
    const { vote } = state;
    const hasFailed = state.is === 'failed';
    const isUnderWay = state.is === 'sending';
    if (host.remember === 'session') remember(vote, hasFailed || isUnderWay ? from.answeredAt : 0);
    if (from === delivery) {
      const isNew = state.is === 'sent' && !hasCommented && !!vote.comment && vote.comment === comment.draft().trim();
      // Where the visitor was in the form, the thanks get the focus; elsewhere nobody takes it away.
      hasFocusOnThanks = isNew && !!host.shadowRoot!.activeElement?.closest('[part=comment], [part=retry]');
      hasCommented ||= isNew;
      host.requestUpdate();
    }
    if (isUnderWay) return;
    if (hasFailed) warnOnce(host, `not stored: ${state.failure}`);
    emit(host, hasFailed ? 'page-feedback-error' : 'page-feedback-sent', detail(vote));
  }

  function turnPage(): void {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const address = host.page || canonical || location.href;
    const shown = pageAddress(address, document.baseURI) ?? address;
    if (shown === page) return;
    page = shown;
    hasCommented = hasFocusOnThanks = false;
    comment.clear();
    const next: Delivery = new Delivery({
      environment: browserEnvironment,
      onChange: (state) => onDelivery(state, next),
    });
    delivery = next;
    const earlier = host.remember === 'session' ? recall(page) : undefined;
    if (earlier?.unsentSince) void next.send(earlier.vote, host.address!, earlier.unsentSince);
    else if (earlier) next.state = storedState(earlier.vote);
    host.requestUpdate();
  }

  const onAddress = (): void => host.requestUpdate();
  listen(host, ['popstate'], onAddress);
  if (navigation) listen(host, ['currententrychange'], onAddress, navigation);

  return {
    state: () => delivery.state,
    hasCommented: () => hasCommented,
    hasFocusOnThanks: () => hasFocusOnThanks,
    turnPage,
    retry: () => void delivery.retry(),
    vote(answer) {
      turnPage();
      vote(answer);
    },
    comment: (text) => vote(delivery.state.vote!.answer, text),
  };

  function vote(answer: Answer, text?: string): void {
    const { state } = delivery;
    const last = state.vote;
    if (last?.answer === answer && (text ?? last.comment) === last.comment) {
      if (state.is === 'failed') void delivery.retry();
      return;
    }
    const next = delivery.prepare({ page: page!, answer, comment: text, ...context() });
    if (emit(host, 'page-feedback-vote', detail(next), true)) void delivery.send(next, host.address!);
  }
}
