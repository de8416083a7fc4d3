import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { LRUCache } from 'lru-cache';

/** What a file is sent as. */
export interface Encoded {
  readonly content: Uint8Array<ArrayBuffer>;
  /** A strong entity tag: every encoding has its own. */
  readonly etag: string;
}

/** What we compress with, the best first. */
const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number] | 'identity';

// A file is compressed once in the life of a process, so this can take its time; brotli 11 is what the README gives the size of.
const compress: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
  identity: (content) => Promise.resolve(content),
};

/** Bytes that are remembered. Five scripts in three encodings take about 0.4 MB, so this is some forty releases. */
const remembered = 16 * 2 ** 20;

/** Reads and compresses files that never change, at the first request for each. */
export function encodedFiles(folder: string) {
  const cache = new LRUCache<string, Encoded>({
    maxSize: remembered,
    sizeCalculation: ({ content }) => content.length,
    fetchMethod: async (key) => {
      const [release, file, encoding] = key.split('/') as [string, string, Encoding];
      const content = await readFile(join(folder, release, file)).catch(() => undefined);
      if (!content) return undefined;
      const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
      const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
      return { content: new Uint8Array(await compress[encoding](content)), etag };
    },
  });
  /** The file, undefined when there is none. Both names must have been checked. */
  return (release: string, file: string, encoding: Encoding) => cache.fetch(`${release}/${file}/${encoding}`);
}

/** The best of what a client takes, by its `Accept-Encoding`. */
export function encodingFor(header: string | undefined): Encoding {
  const qualities = new Map(parseAccept(header ?? '').map(({ type, q }) => [type.toLowerCase(), q]));
  return encodings.find((encoding) => (qualities.get(encoding) ?? qualities.get('*') ?? 0) > 0) ?? 'identity';
}
