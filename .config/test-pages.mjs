import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { demoServer } from './scripts/demo-server.mjs';

/** Answers that a test has ordered, by number. */
const answers = new Map();
/** Requests for ordered answers, oldest first, by number. */
const requests = new Map();

/**
 * Whole pages and feeds for tests in a browser, with the headers that a test wants: a policy, no CORS, another type, a status.
 *
 * - `POST /test-pages` with `{ status, headers, body }` as JSON answers the address of that answer.
 * - `GET …` (or any other method) of that address, with any query, is the answer. `delay` in it waits so many milliseconds.
 * - `GET …/requests` tells who has asked: method, address, headers, body.
 */
export async function testPages(context, next) {
  const [, room, number, what] = context.path.split('/');
  if (room !== 'test-pages') return next();
  if (!number) {
    const order = JSON.parse(await bodyOf(context.req));
    const id = randomUUID();
    answers.set(id, order);
    requests.set(id, []);
    context.body = `/test-pages/${id}/`;
    return undefined;
  }
  if (what === 'requests') {
    context.body = requests.get(number) ?? [];
    return undefined;
  }
  const answer = answers.get(number);
  if (!answer) return undefined;
  const { method, url, headers } = context.req;
  requests.get(number).push({ method, url, headers, body: await bodyOf(context.req) });
  if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  context.status = answer.status ?? 200;
  context.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...answer.headers });
  // As bytes: what is a text is a page to the test runner, which writes its own scripts into it.
  context.body = Buffer.from(answer.body ?? '');
  return undefined;
}

/** The built scripts as visitors get them, byte for byte: the test runner translates what it serves, and `integrity` would fail. */
export async function builtScripts(context, next) {
  const [, name] = /^\/dist\/(gransamarbete[\w.-]*\.js)$/.exec(context.path) ?? [];
  if (!name) return next();
  context.set({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  context.body = await readFile(join(import.meta.dirname, '..', 'dist', name));
  return undefined;
}

const demo = demoServer({ root: join(import.meta.dirname, '..'), collector: new Hono() });

/** The built demo pages and what they load, byte for byte, as the demo's own server has them. */
export async function builtGallery(context, next) {
  // The test runner translates what is a source.
  if (!/^\/(?:demo|dist)\//.test(context.path) || context.path.endsWith('.ts')) return next();
  const answer = await demo.fetch(new Request(new URL(context.url, 'http://localhost')));
  context.status = answer.status;
  context.set(Object.fromEntries(answer.headers));
  context.body = Buffer.from(await answer.arrayBuffer());
  return undefined;
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
