import { join } from 'node:path';
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { browserTotalsReporter } from './scripts/browser-totals-reporter.mjs';
import { builtScripts, testPages } from './test-pages.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const root = join(import.meta.dirname, '..');

const launchers = {
  async chromium() {
    const launchOptions = await findChromium();
    return launchOptions && playwrightLauncher({ product: 'chromium', launchOptions });
  },
  firefox() {
    const executablePath = findFirefox();
    // Puppeteer speaks WebDriver BiDi with Firefox: no geckodriver.
    const launchOptions = { browser: 'firefox', executablePath, headless: true };
    return executablePath && chromeLauncher({ puppeteer: puppeteerCore, launchOptions });
  },
  webkit() {
    const paths = findWebKit();
    return paths && webkitLauncher(paths);
  },
};

const wanted = (process.env.BROWSERS ?? Object.keys(launchers).join()).split(',');
const browsers = [];
for (const name of wanted) {
  const launcher = await launchers[name]?.();
  if (launcher) browsers.push(launcher);
  else if (process.env.CI) throw new Error(`${name} is not installed.`);
  else console.warn(`Not tested in ${name}: it is not installed.`);
}
if (browsers.length === 0) throw new Error('There is no browser to test in.');

export default {
  rootDir: root,
  files: 'test/{list,feedback,embed,extras,prerender,locale,results,theme,themes,shared}/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [testPages, builtScripts],
  browsers,
  // Keys and focus go to one window at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  // axe takes seconds on a long list where nothing but the processor renders.
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // V8 counts in Chromium only, and a part of the tests cannot reach the threshold.
  coverage: wanted.includes('chromium') && !process.argv.includes('--files'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    // The last two run as the built scripts, in pages of their own, where nothing counts their lines.
    exclude: ['src/locale/generated/**', 'src/collector/**', 'src/cli/**', 'src/embed/**', 'src/extras/**'],
    threshold: { statements: 95, branches: 0, functions: 0, lines: 0 },
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage/browser',
  },
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI && process.stdout.isTTY === true }),
    browserTotalsReporter(browsers),
  ],
};
