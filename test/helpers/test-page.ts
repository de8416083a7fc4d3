/** An answer of a server, as a test wants it. Without a status 200, without a type HTML. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds. */
  readonly delay?: number;
}

/** A request that a server has seen. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** An address with an answer of its own. */
export interface Ordered {
  readonly address: string;
  requests(): Promise<SeenRequest[]>;
}

/** What a page has said. */
export interface Recorded {
  readonly errors: string[];
  readonly warnings: string[];
  readonly violations: string[];
}

/** A page in a frame. */
export interface TestPage extends Ordered {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & { readonly recorded: Recorded };
  readonly document: Document;
  /** The first element that a selector finds, as soon as it is there. */
  find(selector: string): Promise<HTMLElement>;
}

/** Asks the test server for an address that gives an answer. */
export async function order(answer: Answer): Promise<Ordered> {
  const response = await fetch('/test-pages', { method: 'POST', body: JSON.stringify(answer) });
  const address = new URL(await response.text(), location.href).href;
  return {
    address,
    requests: async () => (await (await fetch(`${address}requests`)).json()) as SeenRequest[],
  };
}

/** A feed at an address of its own, which any page may read. */
export const orderFeed = (feed: unknown, answer: Answer = {}): Promise<Ordered> =>
  order({
    body: JSON.stringify(feed),
    ...answer,
    headers: { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*', ...answer.headers },
  });

/** The same server by its other name: to a browser another site. */
export const foreign = (address: string): string =>
  address.replace(/^(https?:\/\/)(localhost|127\.0\.0\.1)/, (_, scheme: string, host: string) =>
    host === 'localhost' ? `${scheme}127.0.0.1` : `${scheme}localhost`,
  );

const open = new Set<HTMLIFrameElement>();

/** Closes the pages of a test. */
export function closeTestPages(): void {
  for (const frame of open) frame.remove();
  open.clear();
}

export interface PageOptions {
  /** HTML of the head. */
  readonly head?: string;
  /** HTML of the body. */
  readonly body?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: `<!doctype html>`; empty for a page in quirks mode. */
  readonly doctype?: string;
  /** What stands behind the address, `?a=b#c`. */
  readonly query?: string;
  /** Pixels. Default: 800. */
  readonly width?: number;
  /** Default: true. A page whose policy forbids every script cannot be recorded. */
  readonly recorded?: boolean;
}

/** Opens a page of its own, and waits until it has loaded. */
export async function openPage({
  head = '',
  body = '',
  lang = 'sv',
  headers = {},
  doctype = '<!doctype html>',
  query = '',
  width = 800,
  recorded = true,
}: PageOptions): Promise<TestPage> {
  const recorder = recorded ? '<script src="/test/helpers/page-recorder.js"></script>' : '';
  const html = `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>Test</title>${recorder}${head}</head><body>${body}</body></html>`;
  const { address, requests } = await order({ body: html, headers });
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${address}${query}`;
  open.add(frame);
  document.body.append(frame);
  await loaded;
  return {
    address,
    requests,
    frame,
    get window() {
      return frame.contentWindow as TestPage['window'];
    },
    get document() {
      return frame.contentDocument!;
    },
    find: (selector) => until(() => frame.contentDocument!.querySelector<HTMLElement>(selector)),
  };
}

/** Waits for a value, as often as the page is drawn. The limit of the test ends it. */
export async function until<Value>(read: () => Value | null | undefined | false): Promise<Value> {
  for (;;) {
    const value = read();
    if (value !== null && value !== undefined && value !== false) return value;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
