import { expect } from '@open-wc/testing';
import { holdPage, nextTask, swap } from '../helpers/pages.js';
import { click, outcome, placeFeedback, vote } from '../list/vote-harness.js';
import { placeWithComment, send, sendAndAnswer, write } from './comment-harness.js';

const page = holdPage();

/** Counts every use of what could remember a visitor. */
function watchStorage(): string[] {
  const uses: string[] = [];
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => (uses.push('read cookie'), cookie.get!.call(document) as string),
    set: (value: string) => (uses.push('write cookie'), cookie.set!.call(document, value)),
  });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    if (!(name in globalThis)) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => void uses.push(name),
    });
  }
  // By another way to the same: a storage of a frame, or one that somebody kept.
  for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const)
    swap(Storage.prototype, method, () => void uses.push(method));
  for (const method of ['open', 'deleteDatabase', 'databases'] as const)
    swap(IDBFactory.prototype, method, () => {
      throw new Error(`indexedDB.${method} was used`);
    });
  return uses;
}

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
});

it('keeps nothing on the device, and reads nothing from it, in a whole session', async () => {
  const beacons: unknown[] = [];
  swap(navigator, 'sendBeacon', (...parts) => beacons.push(parts) > 0);
  const before = document.cookie;
  const uses = watchStorage();
  const feedback = await placeWithComment({ privacy: '/integritet' });
  await click(feedback, 'answer-yes');
  (await page.request()).fail();
  await nextTask();
  dispatchEvent(new PageTransitionEvent('pagehide'));
  const settled = outcome(feedback);
  (await page.request()).answer('', { status: 201 });
  await settled;
  await write(feedback, 'Ring 070-123 45 67');
  await send(feedback);
  await sendAndAnswer(page, feedback, 503);
  page.takeWarnings();
  await vote(page, feedback, 'retry');
  await vote(page, feedback, 'answer-no');
  await vote(page, feedback, 'undo');
  feedback.remove();
  const another = await placeFeedback();
  await vote(page, another, 'answer-yes');
  expect(uses).to.deep.equal([]);
  expect(beacons).to.deep.equal([]);
  expect(document.cookie).to.equal(before);
  expect(uses, 'the watch itself').to.deep.equal(['read cookie']);
});

it('does not know its visitor again: another element is another vote', async () => {
  const first = await vote(page, await placeFeedback(), 'answer-yes');
  const second = await vote(page, await placeFeedback(), 'answer-yes');
  expect(second.id).to.not.equal(first.id);
  expect(second.revision).to.equal('0');
});
