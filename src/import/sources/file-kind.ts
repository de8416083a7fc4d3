import { encodingOf } from './text/encoding.js';

/** What a file is, when it is nothing that can be read. */
export type ForeignKind =
  | 'archive'
  | 'binary'
  | 'html'
  | 'image'
  | 'locked-workbook'
  | 'numbers'
  | 'opendocument'
  | 'pdf'
  | 'presentation'
  | 'word'
  | 'xls'
  | 'xlsb'
  | 'xml-workbook';

/** What a file is. `zip` and `ole` are boxes: what is in them tells. */
export type FileKind = 'empty' | 'zip' | 'ole' | 'json' | 'xml' | 'csv' | ForeignKind;

/** Bytes that a file starts with. */
const signatures: readonly (readonly [kind: FileKind, start: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['ole', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['pdf', '%PDF'],
  ['word', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xFF\xD8\xFF'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['archive', 'PK\x05\x06'],
  ['archive', '\x1F\x8B'],
  ['archive', '7z\xBC\xAF\x27\x1C'],
  ['archive', 'Rar!'],
];

/** How a text in angle brackets starts when it is no feed. */
const roots: readonly (readonly [kind: FileKind, root: RegExp])[] = [
  ['html', /<(?:!doctype\s+html|html|head|body|table|div|script|meta)\b/i],
  ['xml-workbook', /<\?mso-application\s+progid="Excel|<(?:\w+:)?Workbook\b/],
  ['image', /<svg\b/],
];

function kindOfMarkup(text: string): FileKind {
  const start = text.replace(/<!--[\s\S]*?-->/g, '').slice(0, 2000);
  const first = /<[a-zA-Z][^>]*>?/.exec(start)?.index ?? start.length;
  const upToRoot = start.slice(0, first + 100);
  return roots.find(([, root]) => root.test(upToRoot))?.[0] ?? 'xml';
}

/** Control characters that no text has, as a share. */
function controlShare(text: string): number {
  return (text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0) / Math.max(1, text.length);
}

/** Tells what a file is from its first bytes: its name may say anything. */
export function kindOf(head: Uint8Array): FileKind {
  const latin1 = String.fromCharCode(...head.subarray(0, 8));
  const signature = signatures.find(([, start]) => latin1.startsWith(start));
  if (signature) return signature[0];
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart();
  if (!text) return 'empty';
  if (text.startsWith('<')) return kindOfMarkup(text);
  // A heading in square brackets is a heading: after the bracket of JSON comes a value.
  if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\]\d]|$))/.test(text)) return 'json';
  // More than a slip: every tenth character.
  return controlShare(text) > 0.1 ? 'binary' : 'csv';
}

/** Names of parts by which a box in ZIP tells what it is. */
const boxes: readonly (readonly [kind: ForeignKind, part: RegExp])[] = [
  ['xlsb', /^xl\/workbook\.bin$/],
  ['word', /^word\//],
  ['presentation', /^ppt\//],
  ['numbers', /^(?:Index\/|Index\.zip$)/],
  ['opendocument', /^(?:mimetype|content\.xml)$/],
];

/** What a ZIP that is no workbook holds. */
export const kindOfZip = (names: readonly string[]): ForeignKind =>
  boxes.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'archive';

const utf16 = (name: string): string => name.replace(/./g, '$&\0');

/** What a file of the years before 2007, or a workbook behind a password, holds: their directory has names in UTF-16. */
export function kindOfOle(bytes: Uint8Array): ForeignKind {
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 8192, (index + 1) * 8192)),
  ).join('');
  if (text.includes(utf16('EncryptedPackage'))) return 'locked-workbook';
  if (text.includes(utf16('WordDocument'))) return 'word';
  if (text.includes(utf16('PowerPoint Document'))) return 'presentation';
  return text.includes(utf16('Workbook')) || text.includes(utf16('Book')) ? 'xls' : 'binary';
}
