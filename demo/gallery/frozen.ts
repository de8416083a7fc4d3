// A case shows the same on every day and without a network: the day stands still, and nothing is asked for.

/** When some projects are over, one has not begun, and one is nearly done. */
const day = Date.parse('2025-09-15T12:00:00Z');

class FrozenDate extends Date {
  constructor(value: number | string | Date = day) {
    super(value);
  }
  static override now = (): number => day;
}
globalThis.Date = FrozenDate as DateConstructor;

/** Feeds by address. */
export type Answers = Readonly<Record<string, unknown>>;

/** What is not among the answers is waited for, for ever. A text is a page, as from behind a sign-in. */
export function freezeNetwork(answers: Answers): void {
  globalThis.fetch = async (address) => {
    const answer = typeof address === 'string' ? answers[address] : undefined;
    if (answer === undefined) return new Promise(() => undefined);
    const type = typeof answer === 'string' ? 'text/html' : 'application/feed+json';
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return new Response(body, { headers: { 'content-type': type } });
  };
}
