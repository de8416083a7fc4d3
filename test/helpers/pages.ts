// A browser page whose network, clock and console a test holds in its hand.
import { expect } from '@open-wc/testing';
import { forgetSharedPages } from '../../src/feed/load-feeds.js';

/** A request that waits for the test to answer it. */
export interface HeldRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Fields of a form that was sent. */
  readonly fields: Record<string, string>;
  /** Answers with a feed, or with any other text: of a collector to a vote. */
  answer(body: unknown, init?: ResponseInit): void;
  /** No connection. A browser tells the same of CORS refused. */
  fail(): void;
  /** The time that the element gives a request is over. */
  timeOut(): void;
}

const swaps: (() => void)[] = [];

/** Replaces a property for the rest of the test. */
export function swap<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key],
): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  swaps.push(() => {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  });
}

function holdRequest(url: string, init: RequestInit, limits: WeakMap<AbortSignal, AbortController>) {
  let answer!: (response: Response) => void;
  let fail!: (error: unknown) => void;
  const response = new Promise<Response>((resolve, reject) => ([answer, fail] = [resolve, reject]));
  const { signal, body } = init;
  signal?.addEventListener('abort', () => fail(signal.reason));
  const request: HeldRequest = {
    url,
    init,
    fields: Object.fromEntries(body instanceof URLSearchParams ? body : []),
    answer(value, { headers, ...options } = {}) {
      // A collector answers in plain text.
      const type = { 'content-type': init.method === 'POST' ? 'text/plain' : 'application/feed+json' };
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      answer(new Response(text, { ...options, headers: { ...type, ...Object.fromEntries(new Headers(headers)) } }));
    },
    fail: () => fail(new TypeError('Failed to fetch')),
    timeOut: () => limits.get(signal!)!.abort(new DOMException('signal timed out', 'TimeoutError')),
  };
  return { request, response };
}

let addresses = 0;

/** An address that no other test has asked for: pages that were read are shared by all lists of a document. */
export const newAddress = (): string => `https://feed.example/${++addresses}.json`;

/** What a test sees of its page. */
export class HeldPage {
  /** Every request so far. */
  requests: HeldRequest[] = [];
  /** Warnings of our elements that the test has not taken. */
  warnings: string[] = [];
  /** Errors that nobody caught. */
  uncaught: string[] = [];
  #taken = 0;
  #onRequest: (() => void) | undefined;

  /** The next request that no one has taken yet; waits for it. */
  async request(): Promise<HeldRequest> {
    while (this.requests.length <= this.#taken) await new Promise<void>((resolve) => (this.#onRequest = resolve));
    return this.requests[this.#taken++]!;
  }

  /** The warnings since the last time. A test that expects some takes them; others fail on any. */
  takeWarnings(): string[] {
    return this.warnings.splice(0);
  }

  hold(): void {
    this.requests = [];
    this.warnings = [];
    this.uncaught = [];
    this.#taken = 0;
    const limits = new WeakMap<AbortSignal, AbortController>();
    swap(AbortSignal, 'timeout', () => {
      const controller = new AbortController();
      limits.set(controller.signal, controller);
      return controller.signal;
    });
    swap(globalThis, 'fetch', (url, init = {}) => {
      const { request, response } = holdRequest(url as string, init, limits);
      this.requests.push(request);
      this.#onRequest?.();
      return response;
    });
    const { warn } = console;
    swap(console, 'warn', (...parts: unknown[]) => {
      if (/^(gransamarbete-list|page-feedback|gransamarbete [\d.]+): /.test(String(parts[0])))
        this.warnings.push(String(parts[0]));
      else warn(...parts);
    });
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onError);
  }

  release(): void {
    for (const restore of swaps.splice(0).reverse()) restore();
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onError);
    forgetSharedPages();
  }

  readonly #onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const message = 'reason' in event ? String(event.reason) : event.message;
    // Firefox and WebKit tell of observers that come round again in the next frame; nothing is lost.
    if (!message.startsWith('ResizeObserver loop')) this.uncaught.push(message);
  };
}

/** Holds the page of every test of a file. Each test fails on an error that nobody caught and on a warning that it did not take. */
export function holdPage(): HeldPage {
  const page = new HeldPage();
  beforeEach(() => page.hold());
  afterEach(async () => {
    // A rejection counts as unhandled after the task that it happened in.
    await nextTask();
    page.release();
    expect(page.uncaught.join('\n'), 'uncaught errors').to.equal('');
    expect(page.warnings.join('\n'), 'unexpected warnings').to.equal('');
  });
  return page;
}

/** When everything that is under way without a timer has happened. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

/** Lets the waits between two tries of a request be over at once. Longer ones, until midnight, never end. */
export function hurry(): void {
  const start = globalThis.setTimeout;
  const quick = (run: () => void, time = 0) => start(run, time < 10_000 ? 0 : 2 ** 31 - 1);
  swap(globalThis, 'setTimeout', quick as typeof setTimeout);
}

/** The element that really has the focus, across shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const named = (element: Element | null | undefined) =>
  element && `<${element.localName} part="${element.getAttribute('part') ?? ''}"> ${text(element).slice(0, 40)}`;

/** Says by name where the focus is: chai would print the whole page. */
export function expectFocus(element: Element | null | undefined): void {
  if (focused() !== element) expect.fail(`the focus is on ${named(focused())}, not on ${named(element)}`);
}

/** The very same nodes in the same order. chai would compare what two nodes hold, property by property. */
export function expectSame(nodes: Iterable<Node | null | undefined>, before: Iterable<Node | null | undefined>): void {
  const [now, then] = [[...nodes], [...before]];
  const same = now.length === then.length && now.every((node, index) => node === then[index]);
  if (!same) expect.fail(`other nodes: ${now.map(text).join(' | ')} for ${then.map(text).join(' | ')}`);
}

/** Text as it is read: white space counts once. */
export const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Collects what an event tells, each time it comes. */
export function details(target: EventTarget, type: keyof HTMLElementEventMap): unknown[] {
  const told: unknown[] = [];
  target.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
  return told;
}

/** Records what changes below a node; the function gives what has changed since it was last asked. */
export function recordMutations(node: Node): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => [...records.splice(0), ...observer.takeRecords()];
}
