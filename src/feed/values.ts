import { maxText } from './limits.js';

// Line feed and tab stay. Bidirectional controls could show a text as another one; the rest has no glyph.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export const hasControls = (text: string) => text.search(controls) >= 0;

/** Text without control characters, composed (NFC) and trimmed, at most {@link maxText} long. */
export function plainText(text: string): string {
  return text.slice(0, maxText).replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim();
}

/** An absolute address that is safe to link to, without credentials; undefined for every other scheme. */
export function linkAddress(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base || undefined)) return undefined;
  const url = new URL(address, base || undefined);
  url.username = url.password = '';
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

/** Whether a text is a date that exists, as exact as it says: `2025`, `2025-02` or `2025-02-28`. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(text)) return false;
  const full = text + '-01-01'.slice(text.length - 4);
  const time = Date.parse(full);
  // Date.parse rolls 31 February over in some engines and refuses it in others.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** Whether an id means the same item in every feed (RFC 3986: it starts with a scheme). */
export function isAbsoluteUri(id: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(id);
}
