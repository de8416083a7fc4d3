import { fixture, html } from '@open-wc/testing';
import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import '../../src/define.js';
import { text, type HeldPage } from '../helpers/pages.js';

export const endpoint = 'https://svar.example/votes';

/** An element in the document, as soon as it asks. */
export function placeFeedback(attributes: Readonly<Record<string, string>> = {}): Promise<PageFeedback> {
  const feedback = document.createElement('page-feedback');
  for (const [name, value] of Object.entries({ lang: 'sv', endpoint, ...attributes }))
    feedback.setAttribute(name, value);
  return fixture<PageFeedback>(html`${feedback}`);
}

const find = (feedback: PageFeedback, name: string) =>
  feedback.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

/** The element with a part; fails the test when there is none. */
export function part(feedback: PageFeedback, name: string): HTMLElement {
  const element = find(feedback, name);
  if (!element) throw new Error(`no part "${name}"`);
  return element;
}

export const has = (feedback: PageFeedback, name: string): boolean => find(feedback, name) !== null;

/** All that can be read. */
export const words = (feedback: PageFeedback) => ({
  question: text(part(feedback, 'question')),
  answers: [...part(feedback, 'answers').children].map(text),
  status: text(part(feedback, 'status')),
});

export const status = (feedback: PageFeedback): string => text(part(feedback, 'status'));

/** Which of the answers are pressed. */
export const pressed = (feedback: PageFeedback): string[] =>
  ['yes', 'no'].filter((answer) => part(feedback, `answer-${answer}`).getAttribute('aria-pressed') === 'true');

export const states = (feedback: PageFeedback): string[] =>
  ['asking', 'sending', 'waiting', 'sent', 'failed'].filter((name) => feedback.matches(`:state(${name})`));

/** Clicks on a part, and waits for what comes of it. */
export async function click(feedback: PageFeedback, name: string): Promise<void> {
  part(feedback, name).click();
  await feedback.updateComplete;
}

const outcomes = ['page-feedback-sent', 'page-feedback-error'] as const;

/** Waits until the element has told what became of a vote, and shows it. */
export async function outcome(feedback: PageFeedback): Promise<string> {
  const type = await new Promise<string>((resolve) => {
    for (const name of outcomes) feedback.addEventListener(name, () => resolve(name), { once: true });
  });
  await feedback.updateComplete;
  return type;
}

/** Asks to be left alone for longer than an element tries by itself. */
export const giveUp = { 'Retry-After': '3600' };

/** Clicks, and lets the collector answer. An error of its own ends the tries. */
export async function vote(
  page: HeldPage,
  feedback: PageFeedback,
  name: string,
  status = 201,
  headers: Readonly<Record<string, string>> = status === 503 ? giveUp : {},
): Promise<Record<string, string>> {
  await click(feedback, name);
  const request = await page.request();
  const settled = outcome(feedback);
  request.answer('', { status, headers });
  await settled;
  return request.fields;
}
