import type { PageFeedback } from '../../src/feedback/page-feedback.js';
import { nextTask, text, type HeldPage } from '../helpers/pages.js';
import { click, giveUp, outcome, part, placeFeedback } from '../list/vote-harness.js';

/** An element that asks for a comment after the answer. */
export const placeWithComment = (attributes: Record<string, string> = {}): Promise<PageFeedback> =>
  placeFeedback({ comment: '', ...attributes });

export const field = (feedback: PageFeedback): HTMLTextAreaElement =>
  part(feedback, 'comment-field') as HTMLTextAreaElement;

/** Writes the whole text at once, with the focus in the field. */
export async function write(feedback: PageFeedback, comment: string): Promise<void> {
  field(feedback).focus();
  field(feedback).value = comment;
  field(feedback).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await feedback.updateComplete;
}

/** Presses the button of the form. */
export async function send(feedback: PageFeedback): Promise<void> {
  part(feedback, 'send').focus();
  await click(feedback, 'send');
  await nextTask();
  await feedback.updateComplete;
}

/** Sends what is written, and lets the collector answer. */
export async function sendAndAnswer(
  page: HeldPage,
  feedback: PageFeedback,
  code = 201,
): Promise<Record<string, string>> {
  await send(feedback);
  const request = await page.request();
  const settled = outcome(feedback);
  request.answer('', { status: code, headers: code === 201 ? {} : giveUp });
  await settled;
  return request.fields;
}

/** What a screen reader reads of the field beside its name. */
export const description = (feedback: PageFeedback): string[] =>
  field(feedback)
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => text(feedback.shadowRoot!.getElementById(id)))
    .filter(Boolean);
