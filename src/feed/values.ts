import { readUrl } from '../shared/read-url.js';
import { maxText } from './limits.js';

// Line feed and tab stay. Bidirectional controls could show a text as another one; the rest has no glyph.
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Composed text (NFC) with one kind of line break, trimmed: the same text in another writing. */
export const normalText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize().trim();

/** Normal text without control characters, at most {@link maxText} long. */
export const plainText = (normal: string): string => normal.slice(0, maxText).replace(controls, '').trim();

/** An absolute address that is safe to link to, without credentials; undefined for every other scheme. */
export function linkAddress(address: string, base: string): string | undefined {
  const url = readUrl(address, base || undefined);
  if (url?.username || url?.password) url.username = url.password = '';
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

/** Whether a text is a date that exists, as exact as it says: `2025`, `2025-02` or `2025-02-28`. */
export function isPartialDate(text: string): boolean {
  const full = text + '-01-01'.slice(text.length - 4);
  const time = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? Date.parse(full) : NaN;
  // Date.parse takes 31 February for a day of March in some engines.
  return !isNaN(time) && new Date(time).toISOString().startsWith(full);
}
