// Holds translations complete and generated files fresh: lit-localize itself only warns, and builds in Swedish.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

// Longer than two words and still right in another language.
const sameInEveryLanguage = new Set([
  'Skriv SEK eller NOK.',
  'Skriv https://jsonfeed.org/version/1.1 i version.',
  'Skriv lead eller partner.',
  'Det står ingenting i filen',
  '${field}: ${source} har ${value}, men ${otherSource} har ${other}',
]);

const text = (contents) =>
  contents
    .map((part) => (typeof part === 'string' ? part : part.untranslatable))
    .join('')
    .trim();

/** Missing, empty, obsolete and untranslated messages. */
function problemsOfMessages(localizer, config) {
  const { messages, errors } = localizer.extractSourceMessages();
  const problems = [
    ...errors.map(({ messageText }) => String(messageText)),
    ...localizer.validateTranslations().errors,
  ];
  const sources = new Map(messages.map(({ name, contents }) => [name, text(contents)]));
  const { translations } = localizer.readTranslationsSync();
  for (const locale of config.targetLocales) {
    const targets = new Map((translations.get(locale) ?? []).map(({ name, contents }) => [name, text(contents)]));
    for (const [name, source] of sources) {
      const target = targets.get(name);
      const what = `${locale}: ${name} ${JSON.stringify(source)}`;
      if (target === undefined) problems.push(`${what} is missing`);
      else if (target === '') problems.push(`${what} is empty`);
      else if (target === source && source.split(/\s+/).length > 2 && !sameInEveryLanguage.has(source)) {
        problems.push(`${what} is still Swedish`);
      }
    }
    for (const [name, target] of targets) {
      if (!sources.has(name)) problems.push(`${locale}: ${name} ${JSON.stringify(target)} is obsolete`);
    }
  }
  return problems;
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Runs extract and build in a temporary folder and compares with what stands in the repository. */
async function problemsOfFiles(config) {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  const { output, interchange } = config;
  const committed = {
    xliffDir: config.resolve(interchange.xliffDir),
    outputDir: config.resolve(output.outputDir),
    localeCodesModule: config.resolve(output.localeCodesModule),
  };
  const fresh = {
    xliffDir: join(folder, 'xliff'),
    outputDir: join(folder, 'modules'),
    localeCodesModule: join(folder, 'modules', basename(committed.localeCodesModule)),
  };
  if (existsSync(committed.xliffDir)) cpSync(committed.xliffDir, fresh.xliffDir, { recursive: true });
  const localizer = new RuntimeLitLocalizer({
    ...config,
    output: { ...output, outputDir: fresh.outputDir, localeCodesModule: fresh.localeCodesModule },
    interchange: { ...interchange, xliffDir: fresh.xliffDir },
  });
  await localizer.writeInterchangeFiles();
  await localizer.build();

  const pairs = [
    [committed.localeCodesModule, fresh.localeCodesModule],
    ...config.targetLocales.flatMap((locale) => [
      [join(committed.xliffDir, `${locale}.xlf`), join(fresh.xliffDir, `${locale}.xlf`)],
      [join(committed.outputDir, `${locale}.ts`), join(fresh.outputDir, `${locale}.ts`)],
    ]),
  ];
  const problems = pairs
    .filter(([ours, theirs]) => read(ours) !== read(theirs))
    .map(([ours]) => `${relative(process.cwd(), ours)} is not fresh: run \`npm run locales\``);
  rmSync(folder, { recursive: true });
  return problems;
}

let failed = false;
for (const file of readdirSync('.config').filter((name) => /^lit-localize.*\.json$/.test(name))) {
  const config = readConfigFileAndWriteSchema(join(process.cwd(), '.config', file));
  const localizer = new RuntimeLitLocalizer(config);
  const problems = problemsOfMessages(localizer, config);
  // With messages missing, the fresh files differ too and would only repeat it.
  if (problems.length === 0) problems.push(...(await problemsOfFiles(config)));
  failed ||= problems.length > 0;
  const { length } = localizer.extractSourceMessages().messages;
  console.log(`${file}: ${length} messages in ${config.targetLocales.join(', ')}, ${problems.length} problems`);
  for (const problem of problems) console.error(`  ${problem}`);
}
process.exitCode = failed ? 1 : 0;
