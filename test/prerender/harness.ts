import assert from 'node:assert/strict';
import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readWholeFeed, type LoadedFeed } from '../../src/prerender/load-feed.js';
import { prerenderList, type PrerenderOptions } from '../../src/prerender/prerender.js';
import { answering } from '../helpers/answers.js';

export const now = new Date('2026-11-23T10:00:00.000Z');
/** Where the feeds of these tests are published. */
export const source = 'https://feed.example/lists/feed.json';

/** An element as a browser would read it. */
export interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, white space made one space. */
  readonly text: string;
  /** The names of the elements around it, the nearest first. */
  readonly around: readonly string[];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What a parser of HTML finds, in the order of the document. Comments are called `#comment`. */
export function elementsOf(html: string): Found[] {
  const found: Found[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, around: readonly string[]): void => {
    if (tree.isCommentNode(node)) found.push({ name: '#comment', attributes: {}, text: node.data, around });
    if (!('childNodes' in node)) return;
    const name = tree.isElementNode(node) ? node.tagName : '';
    if (tree.isElementNode(node)) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name, attributes, text: textOf(node).replace(/\s+/g, ' ').trim(), around });
    }
    for (const child of node.childNodes) visit(child, name ? [name, ...around] : around);
  };
  visit(/^\s*<!doctype/i.test(html) ? parse(html) : parseFragment(html), []);
  return found;
}

/** The texts of all elements of a name. */
export const textsOf = (html: string, name: string): string[] =>
  elementsOf(html)
    .filter((element) => element.name === name)
    .map(({ text }) => text);

/** The content of the script of a type. There must be just one. */
export function scriptOf(html: string, type: string) {
  const scripts = elementsOf(html).filter(({ name, attributes }) => name === 'script' && attributes['type'] === type);
  assert.equal(scripts.length, 1);
  return { ...scripts[0]!, json: JSON.parse(scripts[0]!.text) };
}

/** A feed of one page. Nothing else is there. */
export const loaded = (feed: unknown): Promise<LoadedFeed> => readWholeFeed(feed, source, answering({}).network);

/** What `gransamarbete prerender` writes for a feed. */
export async function prerendered(feed: unknown, options: Partial<PrerenderOptions> = {}): Promise<string> {
  return prerenderList(await loaded(feed), { now, ...options });
}
