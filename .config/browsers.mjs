// Where the browsers are: for the test runner, and for tests and scripts with playwright-core.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const firstThatExists = (paths) => paths.find((path) => path && existsSync(path));

/** The same folder below each place where Windows keeps programs. */
const programFiles = (...path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => folder && join(folder, ...path),
  );

// Containers run as root, where Chromium's sandbox refuses to start; the rest makes runs equal and quiet.
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** What `chromium.launch()` of Playwright needs; undefined when there is no Chromium for this machine. */
export async function findChromium() {
  const executablePath = firstThatExists([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...programFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
  return executablePath ? { executablePath, args: chromiumArguments } : findPackagedChromium();
}

/** The same of the Chromium that comes with the project, one version on every machine; undefined where it does not run. */
export async function findPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  // The package unpacks its own libnss3 and friends only where it believes that the system has none.
  process.env.VERCEL ??= '1';
  const { default: packaged } = await import('@sparticuz/chromium');
  // In one process, the first page that closes would take the browser with it.
  const args = packaged.args.filter((argument) => argument !== '--single-process');
  return { executablePath: await packaged.executablePath(), args: [...args, ...chromiumArguments] };
}

/** Path of Firefox; undefined when it is not installed. */
export function findFirefox() {
  return firstThatExists([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox', 'firefox.exe'),
  ]);
}

/** WebKitGTK's driver and the small browser that it drives; undefined when they are not installed. */
export function findWebKit() {
  const driver = firstThatExists(['/usr/bin/WebKitWebDriver']);
  const binary = firstThatExists(
    ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
  );
  return driver && binary ? { driver, binary } : undefined;
}
