// Pictures of the gallery, in Chromium, compared with those in test/visual. With --update they are taken anew.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { findPackagedChromium } from './browsers.mjs';
import { browserTotalsReporter } from './scripts/browser-totals-reporter.mjs';
import { differenceOf, smaller } from './scripts/pictures.mjs';
import { builtGallery } from './test-pages.mjs';

const root = join(import.meta.dirname, '..');
const update = process.argv.includes('--update');
// Letters are drawn a little otherwise by every version of Chromium.
const launchOptions = await findPackagedChromium();
if (!launchOptions) throw new Error('Pictures are taken in the Chromium for Linux that comes with the project.');
const browsers = [playwrightLauncher({ product: 'chromium', launchOptions })];

/** Beside the report of coverage, which is not kept either. */
const outcome = (name) => join(root, 'coverage', 'pictures', name);

export default {
  rootDir: root,
  // What notices a change has nothing to compare with while the pictures are taken.
  files: `test/visual/${update ? 'gallery' : '*'}.browser.test.ts`,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [builtGallery],
  browsers,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
    visualRegressionPlugin({
      update,
      baseDir: join(root, 'test', 'visual'),
      // `name--change` is compared with the picture `name`.
      getBaselineName: ({ name }) => name.replace(/--.*/, ''),
      getFailedName: ({ name }) => outcome(name),
      getDiffName: ({ name }) => outcome(`${name}-difference`),
      saveBaseline: async ({ filePath, content }) => writeFile(filePath, await smaller(content)),
      getImageDiff: differenceOf,
      diffOptions: { threshold: 0.01, includeAA: true },
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI && process.stdout.isTTY === true }),
    browserTotalsReporter(browsers),
  ],
};
