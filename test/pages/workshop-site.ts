import type { Frame, FrameLocator, Page } from 'playwright-core';

/** Waits until the workshop has looked at the list, and at nothing older than what is set now. */
export async function looked(page: Page): Promise<void> {
  await page.waitForFunction(() => !(document.querySelector('#summary')?.textContent ?? '…').includes('…'));
}

type Preview = 'full' | 'phone' | 'sidebar';

/** What is in a preview. */
export const previewOf = (page: Page, name: Preview = 'full'): FrameLocator => page.frameLocator(`.${name} iframe`);

export async function frameOf(page: Page, name: Preview): Promise<Frame> {
  const frame = await (await page.locator(`.${name} iframe`).elementHandle()).contentFrame();
  if (!frame) throw new Error(`There is no preview ${name}.`);
  return frame;
}

/** Waits until the live region says a text. */
export const hears = (page: Page, wanted: RegExp): Promise<unknown> =>
  page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector('body > [role=status]')?.textContent ?? ''),
    wanted.source,
  );

/** What the workshop says is wrong. */
export const faults = async (page: Page): Promise<string[]> =>
  (await page.locator('.faults li').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
