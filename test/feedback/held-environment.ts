import type { Environment } from '../../src/feedback/delivery-environment.js';
import { Delivery, type Draft } from '../../src/feedback/delivery.js';
import { site } from '../collector/harness.js';
import { heldNetwork, quiet, status, type Asked } from '../helpers/answers.js';

export const endpoint = 'https://votes.example/votes';
export const draft: Draft = { page: `${site}/om`, answer: 'yes', lang: 'sv' };
export const uuid4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** The collector's yes. */
export const stored = (code = 201): Response =>
  new Response('The vote is stored.\n', { status: code, headers: { 'content-type': 'text/plain; charset=UTF-8' } });

/** The collector's no. */
export const refused = (code: number, reason: string): Response => status(code, { 'x-vote-refused': reason });

export const offline = (): TypeError => new TypeError('Failed to fetch');

/** A world where nothing happens by itself: network, time, chance, connection and page are in the test's hand. */
export function heldEnvironment() {
  const held = heldNetwork();
  const waiting: { time: number; end: () => void }[] = [];
  const watchers = new Set<(isLeaving: boolean) => void>();
  const world = {
    ...held,
    time: Date.parse('2026-11-23T10:00:00Z'),
    chance: 0,
    isOnline: true,
    /** Whether anything listens for connection and page. */
    watchers,
    /** Lets the newest wait pass. */
    async pass(): Promise<void> {
      await quiet();
      const { time, end } = waiting.at(-1)!;
      world.time += time;
      end();
      await quiet();
    },
    signal(isLeaving: boolean): Promise<void> {
      for (const told of watchers) told(isLeaving);
      return quiet();
    },
    connect(isOnline: boolean): Promise<void> {
      world.isOnline = isOnline;
      return world.signal(false);
    },
    /** Lets the newest request end without connection, and says so. */
    async fail(index: number): Promise<void> {
      (await held.request(index)).fail(offline());
      await quiet();
    },
  };
  const environment: Environment = {
    ...held.network,
    wait(time) {
      held.waits.push(time);
      return new Promise((end) => waiting.push({ time, end }));
    },
    now: () => world.time,
    random: () => world.chance,
    isOnline: () => world.isOnline,
    watch(told) {
      watchers.add(told);
      return () => watchers.delete(told);
    },
  };
  return Object.assign(world, { environment });
}

/** A delivery in a world that the test holds, with every state that it has had. */
export function heldDelivery() {
  const world = heldEnvironment();
  const states: string[] = [];
  const one: Delivery = new Delivery({
    environment: world.environment,
    onChange: (state) => {
      const name = state.is === 'sending' && state.isOffline ? 'waiting' : state.is;
      if (states.at(-1) !== name) states.push(name);
    },
  });
  const send = (changes: Partial<Draft> = {}) => one.send(one.prepare({ ...draft, ...changes }), endpoint);
  return Object.assign(world, { delivery: one, states, send });
}

/** What has become of the vote: why it failed, else the state. */
export const outcome = ({ state }: Delivery): string => (state.is === 'failed' ? state.failure : state.is);

export const fieldsOf = ({ init }: Asked): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(init.body as URLSearchParams));
