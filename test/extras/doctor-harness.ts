import type { Answer } from '../helpers/test-page.js';
import { openPage, until, type PageOptions, type TestPage } from '../helpers/test-page.js';

/** The page's address asks for the doctor. */
export const hash = '#gransamarbete-doctor';
export const widget = '<script src="/dist/gransamarbete.js"></script>';
/** The doctor by a tag of its own, for pages on which the widget cannot load it. */
export const ownTag = '<script defer src="/dist/gransamarbete-doctor.js"></script>';
export const fallback = '<a href="/lista.html">Alla samarbeten</a>';

/** The form of a collector, as far as the doctor knows it. */
export const voteForm: Answer = {
  headers: { 'access-control-allow-origin': '*' },
  body: '<form method="post" action="votes"><input type="radio" name="answer"><input name="website"></form>',
};

const panelName = '[data-gransamarbete-doctor-panel]';
export const panelsOf = (page: TestPage): HTMLElement[] => [...page.document.querySelectorAll<HTMLElement>(panelName)];

const linesOf = (panel: HTMLElement): HTMLElement[] => [
  ...panel.shadowRoot!.querySelectorAll<HTMLElement>('li.finding'),
];

/** Waits until the examination of a panel has ended. */
export async function finished(page: TestPage, index = 0): Promise<HTMLElement> {
  const panel = await until(() => panelsOf(page)[index]);
  await until(() => linesOf(panel).length > 0);
  return panel;
}

/** Opens a page whose address asks for the doctor, and waits for its findings. */
export async function examined(
  options: PageOptions,
): Promise<{ readonly page: TestPage; readonly panel: HTMLElement }> {
  const page = await openPage({ query: hash, ...options });
  return { page, panel: await finished(page) };
}

export interface Line {
  readonly code: string;
  readonly level: string;
  readonly text: string;
}

export const readLines = (panel: HTMLElement): Line[] =>
  linesOf(panel).map((line) => ({
    code: line.dataset['code']!,
    level: line.className.replace('finding ', ''),
    text: line.textContent,
  }));

/** What is not as it should be. */
export const complaints = (panel: HTMLElement): Line[] => readLines(panel).filter(({ level }) => level !== 'ok');

export const statusOf = (panel: HTMLElement): string => panel.shadowRoot!.querySelector('[role=status]')!.textContent;
