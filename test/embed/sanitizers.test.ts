import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { recordings, surviving, type Outputs, type Recording } from '../helpers/recordings.js';

const folder = new URL('../helpers/sanitized/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const forms = read('forms') as Outputs;
const all = recordings.map((name) => read(name) as Recording);
const how = (filter: (html: string) => string): Outputs => ({
  link: filter(forms.link),
  div: filter(forms.div),
  element: filter(forms.element),
});

describe('what the filters of nine CMSs and editors leave', () => {
  it('is all tested', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    assert.deepEqual(files.sort(), [...recordings, 'forms'].sort());
  });

  it('of the link is the link, in all nine', () => {
    assert.deepEqual(
      all.map(({ filter, outputs }) => [filter, outputs.link]),
      all.map(({ filter }) => [filter, forms.link]),
    );
  });

  it('of the div is a form in five, and of the element in one', () => {
    const forms = all.flatMap(({ outputs }) => surviving(outputs));
    assert.equal(forms.filter((form) => form === 'div').length, 5);
    assert.equal(forms.filter((form) => form === 'element').length, 1);
  });

  it('is told in the guide as it is', () => {
    const guide = readFileSync(new URL('../../src/embed/README.md', import.meta.url), 'utf8');
    for (const { filter, version, outputs } of all) {
      const cells = ['link', 'div', 'element'].map((form) => (surviving(outputs).includes(form) ? 'yes' : 'no'));
      assert.ok(
        guide.includes(`| ${filter} | ${version} | ${cells.join(' | ')} |`),
        `${filter} ${version}: ${cells.join()}`,
      );
    }
  });
});

describe('a recording of a package', () => {
  const version = (name: string) =>
    (createRequire(import.meta.url)(`${name}/package.json`) as { readonly version: string }).version;
  const filters: Record<string, (html: string) => string> = {
    'sanitize-html': (html) => sanitizeHtml(html),
    xss: (html) => xss(html),
  };

  for (const [name, filter] of Object.entries(filters))
    it(`is what ${name} still does`, () => {
      const recording = read(name) as Recording;
      assert.deepEqual(how(filter), recording.outputs);
      assert.equal(version(name), recording.version);
    });
});
