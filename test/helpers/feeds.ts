import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mergePages } from '../../src/feed/merge-pages.js';
import type { Collaboration, Feed, Problem } from '../../src/feed/model.js';
import { readFeed, type Page, type ReadOptions } from '../../src/feed/read-feed.js';

export type Json = Readonly<Record<string, unknown>>;

export const version = 'https://jsonfeed.org/version/1.1';

export const feedOf = (items: readonly unknown[], rest: Json = {}): Json => ({
  version,
  language: 'sv',
  ...rest,
  items,
});

export const project = (id: string, extension: Json = {}, rest: Json = {}): Json => ({
  id,
  ...rest,
  _gransamarbete: { kind: 'project', ...extension },
});

export const institution = (id: string, extension: Json = {}, rest: Json = {}): Json =>
  project(id, { kind: 'institution', ...extension }, rest);

/** One of the feeds that the demo pages show. */
export function demoFeed(name: 'feed' | 'all-ended' | 'bad-items'): Json {
  return JSON.parse(readFileSync(new URL(`../../demo/${name}.json`, import.meta.url), 'utf8'));
}

/** What must be a feed, read. */
export function read(value: unknown, options: ReadOptions = {}): Page {
  const page = readFeed(value, options);
  assert.ok(page, 'expected a feed');
  return page;
}

/** As JSON: without the fields that are not there. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** A problem without its source. */
export type Found = Pick<Problem, 'pointer' | 'expected' | 'found'>;

export const withoutSource = (problems: readonly Problem[]): Found[] =>
  problems.map(({ pointer, expected, found }) => ({ pointer, expected, found }));

/** The one item of a feed, and its problems. */
export function readItem(fields: Json, options: ReadOptions = {}): { item: Collaboration; problems: Found[] } {
  const { items, problems } = read(feedOf([fields]), options);
  const [item] = items;
  assert.ok(item, 'expected the item to be kept');
  return { item: plain(item), problems: withoutSource(problems) };
}

/** A feed of items, as a list works with it. */
export const mergedFeed = (items: readonly unknown[], rest: Json = {}): Feed =>
  mergePages([read(feedOf(items, rest))]).feed;

/** The ids of items that come from a feed without address. */
export const idsOf = (items: readonly Collaboration[]): string[] => items.map(({ key }) => key.replace(/^#/, ''));
