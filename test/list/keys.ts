import { sendKeys } from '@web/test-runner-commands';

// WebDriver knows no key that is held down; the others know no two keys at once that all of them understand.
const webDriver = /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);

export const space = () => sendKeys({ press: ' ' });

export async function shiftTab(): Promise<void> {
  if (webDriver) return sendKeys({ press: 'Shift+Tab' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}
