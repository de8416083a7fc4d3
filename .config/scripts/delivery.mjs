// What goes with the scripts: their hashes, what a page's policy must allow, and the licences of what is in them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** What a host must allow, for a webmaster to read and for a program to put together. `test/embed/` holds it against browsers. */
const policy = {
  about:
    "Add these sources to the Content-Security-Policy of the pages. Put your addresses in the place of what stands in braces; write 'self' for what lies on the site of the page. A directive that is not named here needs nothing: styles, images, fonts, frames and inline scripts can stay forbidden.",
  directives: {
    'script-src': ['{script}'],
    'connect-src': ['{feed}', '{collector}'],
  },
  trustedTypes: {
    about:
      'Only where the policy has a directive trusted-types: add this name to it. With require-trusted-types-for alone there is nothing to add.',
    directives: { 'trusted-types': ['gransamarbete'] },
  },
  placeholders: {
    '{script}': 'Origin of gransamarbete.js, for example https://scripts.example.se.',
    '{feed}': 'Origin of every address in src and in next_url of the feeds, for example https://feeds.example.se.',
    '{collector}':
      'Origin of the address in feedback or endpoint, for example https://votes.example.se. Without a vote: nothing.',
  },
};

/** The name of the npm package that a module belongs to, and where it lies. */
function packageOf(id) {
  const [, folder, name] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/')) ?? [];
  return name && existsSync(join(folder, name, 'package.json')) ? [[name, join(folder, name)]] : [];
}

/** Our licence, and those of the packages that are bundled: minified, they no longer carry them. */
function licences(modules) {
  const folders = new Map(modules.flatMap(packageOf));
  const texts = [...folders].sort().map(([name, folder]) => {
    const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
    const text = file
      ? readFileSync(join(folder, file), 'utf8')
      : `By ${author?.name ?? author}. The package has no text.`;
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  const heading = 'The files beside this one contain code of these packages, under their own licences:\n';
  return [readFileSync('LICENSE', 'utf8'), heading, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Writes `sri.json`, `csp.json` and `LICENSE` beside the scripts.
 *
 * @param {string} folder where the scripts are
 * @param {readonly string[]} modules ids of all modules that are bundled anywhere
 */
export function writeDelivery(folder, modules) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const scripts = readdirSync(folder).filter((name) => /^gransamarbete(?:[.-][a-z]+)?\.js$/.test(name));
  const hash = (name) =>
    createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
  const files = Object.fromEntries(scripts.sort().map((name) => [name, `sha384-${hash(name)}`]));
  writeFileSync(join(folder, 'sri.json'), json({ version, files }));
  writeFileSync(join(folder, 'csp.json'), json(policy));
  writeFileSync(join(folder, 'LICENSE'), licences(modules));
}
