import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quiet } from '../helpers/answers.js';
import { draft, endpoint, fieldsOf, heldDelivery, offline, outcome, refused, stored } from './held-environment.js';

describe('a changed answer', () => {
  it('is the next revision of the same vote, also when it is withdrawn', async () => {
    const { send, request, asked } = heldDelivery();
    for (const [index, answer] of (['yes', 'no', 'withdrawn', 'yes'] as const).entries()) {
      const sent = send({ answer });
      (await request(index)).answer(stored());
      await sent;
    }
    const votes = asked.map(fieldsOf);
    assert.deepEqual(
      votes.map(({ revision, answer }) => `${revision} ${answer}`),
      ['0 yes', '1 no', '2 withdrawn', '3 yes'],
    );
    assert.equal(new Set(votes.map(({ id }) => id)).size, 1);
  });

  it('while another is on its way is sent after it, and only the last one counts', async () => {
    const { send, request, asked, states, delivery } = heldDelivery();
    const first = send({ answer: 'yes' });
    await request(0);
    const others = [send({ answer: 'no' }), send({ answer: 'withdrawn' }), send({ answer: 'no' })];
    await quiet();
    assert.deepEqual([asked.length, states.includes('sent')], [1, false]);
    asked[0]!.answer(stored());
    (await request(1)).answer(stored());
    await Promise.all([first, ...others]);
    assert.deepEqual(
      asked.map(fieldsOf).map(({ revision, answer }) => [revision, answer]),
      [
        ['0', 'yes'],
        ['3', 'no'],
      ],
    );
    assert.deepEqual([delivery.state.vote?.answer, states], ['no', ['sending', 'sent']]);
  });

  it('is settled when it is sent, not before', async () => {
    const { send, request, asked, delivery } = heldDelivery();
    void send();
    await request(0);
    const settled = send({ answer: 'no' }).then(() => delivery.state.is);
    asked[0]!.answer(stored());
    (await request(1)).answer(stored());
    assert.equal(await settled, 'sent');
  });

  it('does not wait for the tries of the one before, and starts with patience of its own', async () => {
    const { send, request, asked, waits, fail, pass } = heldDelivery();
    void send();
    for (const index of [0, 1, 2]) {
      await fail(index);
      if (index < 2) await pass();
    }
    assert.deepEqual(waits, [1000, 2000, 4000]);
    const sent = send({ answer: 'no' });
    await fail(3);
    assert.equal(waits.at(-1), 1000);
    await pass();
    (await request(4)).answer(stored());
    await sent;
    assert.deepEqual(fieldsOf(asked[4]!), { ...fieldsOf(asked[3]!), answer: 'no', revision: '1' });
  });

  it('takes the comment along, and another comment in its place', async () => {
    const { send, request } = heldDelivery();
    for (const [index, changes] of [{}, { comment: 'Bra' }, { answer: 'no' }, { comment: 'Dåligt' }].entries()) {
      const sent = send(changes as Parameters<typeof send>[0]);
      (await request(index)).answer(stored());
      await sent;
    }
    const comments = [0, 1, 2, 3].map(async (index) => fieldsOf(await request(index)).comment ?? '');
    assert.deepEqual(await Promise.all(comments), ['', 'Bra', 'Bra', 'Dåligt']);
  });
});

describe('a revision that holds another content', () => {
  it('is followed by the next', async () => {
    const { send, request, asked, delivery, waits } = heldDelivery();
    const sent = send();
    (await request(0)).answer(refused(409, 'conflict'));
    (await request(1)).answer(refused(409, 'conflict'));
    (await request(2)).answer(stored());
    await sent;
    assert.deepEqual(
      asked.map((asked) => fieldsOf(asked).revision),
      ['0', '1', '2'],
    );
    assert.deepEqual([delivery.prepare(draft).revision, waits], [3, []]);
  });

  it('again and again is a fault, and gets waits', async () => {
    const { send, request, waits, delivery, asked } = heldDelivery();
    void send();
    for (let index = 0; index < 6; index++) (await request(index)).answer(refused(409, 'conflict'));
    await quiet();
    assert.deepEqual([asked.length, outcome(delivery)], [6, 'sending']);
    assert.equal(waits.length, 1);
    assert.ok(waits[0]! >= 1000, String(waits));
  });

  it('never goes beyond what a vote can have', async () => {
    const { delivery, request, asked } = heldDelivery();
    const sent = delivery.send({ ...delivery.prepare(draft), revision: 998 }, endpoint);
    (await request(0)).answer(refused(409, 'conflict'));
    (await request(1)).answer(refused(409, 'conflict'));
    await sent;
    assert.deepEqual([outcome(delivery), asked.length], ['revision', 2]);
  });
});

describe('a page that is left', () => {
  it('has sent what was waiting for another try', async () => {
    const { send, request, asked, fail, signal } = heldDelivery();
    const sent = send();
    await fail(0);
    assert.equal(asked.length, 1);
    await signal(true);
    assert.deepEqual(fieldsOf(asked[1]!), fieldsOf(asked[0]!));
    assert.equal(asked[1]?.init.keepalive, true);
    (await request(1)).answer(stored());
    await sent;
    assert.equal(asked.length, 2);
  });

  it('has sent the last answer beside the one that is on its way, once', async () => {
    const { send, request, asked, signal, states } = heldDelivery();
    const sent = send();
    await request(0);
    void send({ answer: 'no' });
    void signal(true);
    assert.equal(asked.length, 2, 'it is sent before the page is gone');
    await signal(true);
    assert.deepEqual(
      asked.map(fieldsOf).map(({ revision, answer }) => `${revision} ${answer}`),
      ['0 yes', '1 no'],
    );
    asked[0]!.fail(offline());
    (await request(1)).answer(stored());
    await sent;
    assert.deepEqual([asked.length, states], [2, ['sending', 'sent']]);
  });

  it('does not send twice what is on its way', async () => {
    const { send, request, asked, signal } = heldDelivery();
    const sent = send();
    await signal(true);
    assert.equal(asked.length, 1);
    (await request(0)).answer(stored());
    await sent;
  });

  it('and found again goes on as before', async () => {
    const { send, waits, fail, signal, pass } = heldDelivery();
    void send();
    await fail(0);
    await signal(true);
    await fail(1);
    await pass();
    await fail(2);
    assert.deepEqual(waits, [1000, 2000, 4000]);
  });
});
