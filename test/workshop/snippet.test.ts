import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badSettings, goodSettings } from '../../demo/workshop/settings.js';
import { isScript, snippetOf } from '../../demo/workshop/snippet.js';
import { defaults, type State } from '../../demo/workshop/state.js';

const integrity = { 'gransamarbete.js': 'sha384-abc' };
const state: State = {
  ...defaults,
  script: '/g/v1/gransamarbete.js',
  settings: { src: '/feed.json', lang: 'nb', areas: 'PO1 PO2', without: 'search' },
};

describe('the code of the workshop', () => {
  it('is the script with its hash, the theme beside it, and the element with every setting', () => {
    const { template, list } = snippetOf({ ...state, theme: 'neutral' }, '', integrity);
    assert.equal(
      template,
      '<script defer src="/g/v1/gransamarbete.js" integrity="sha384-abc" crossorigin="anonymous"></script>\n' +
        '<link rel="stylesheet" href="/g/v1/themes/neutral.css">',
    );
    assert.equal(
      list.split('\n')[0],
      '<gransamarbete-list lang="nb" src="/feed.json" areas="PO1 PO2" without="search">',
    );
  });

  it('is a link with the same settings, and allows the sites of their addresses', () => {
    const settings = { src: 'https://feeds.example/f.json', 'page-size': '3' };
    const { template, list } = snippetOf({ ...state, form: 'link', fallback: '/all', settings }, '', integrity);
    assert.match(
      list,
      /<a href="\/all\?embed=gransamarbete-list&amp;src=https:\/\/feeds\.example\/f\.json&amp;page-size=3">/,
    );
    assert.match(template, /data-allow="https:\/\/feeds\.example"/);
  });

  it('has no hash that it does not know', () => {
    const { template } = snippetOf({ ...state, script: '/gransamarbete.classic.js' }, '', integrity);
    assert.doesNotMatch(template, /integrity/);
  });

  it('is one piece for an empty page, in which no text of the CSS ends the styles', () => {
    const { whole, styles } = snippetOf(state, 'x { font-family: "</style>"; }\n', integrity);
    assert.match(
      whole,
      /^<script .*<\/script>\n<style>\nx \{ font-family: "<\\\/style>"; \}\n<\/style>\n<gransamarbete-list/,
    );
    assert.match(styles, /"<\/style>"/);
    assert.doesNotMatch(snippetOf(state, '', integrity).whole, /<style>/);
  });

  it('escapes what was typed, and leaves out what the list cannot use', () => {
    const settings = { src: 'javascript:alert(1)', areas: '"><b>', 'page-size': '0', feedback: '/vote', lang: 'en' };
    const { list } = snippetOf({ ...state, settings }, '', integrity);
    assert.equal(list.split('\n')[0], '<gransamarbete-list areas="&quot;&gt;&lt;b&gt;">');
    assert.deepEqual(badSettings(settings), ['src', 'lang', 'page-size', 'feedback']);
    assert.deepEqual(goodSettings({ src: '', areas: 'PO1' }), { areas: 'PO1' });
  });

  it('knows a script that finds its own tag', () => {
    for (const address of ['/g/gransamarbete.js', 'gransamarbete.classic.js', 'https://a.example/gransamarbete.js?v=1'])
      assert.ok(isScript(address), address);
    for (const address of ['', '/g/', '/g/script.js', '/gransamarbete.js/', 'http://'])
      assert.ok(!isScript(address), address);
  });
});
