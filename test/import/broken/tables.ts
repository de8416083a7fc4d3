import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../../src/import/finding.js';
import type { Source } from '../../../src/import/table.js';

const folder = new URL('tables/', import.meta.url);

const isReport = (name: string): boolean => name.endsWith('.report.json');

/** Names of the broken inputs. Beside each stands what is expected of it: `name.csv` and `name.csv.report.json`. */
export const brokenTables = (): readonly string[] => readdirSync(folder).filter((name) => !isReport(name));

/** What each step is expected to make of a broken input, by the name of the step. */
export const expectedOf = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`${name}.report.json`, folder), 'utf8')) as Record<string, unknown>;

/** Bytes as a stream, in chunks so small that every character and every mark is cut somewhere. */
export function sourceFrom(name: string, bytes: Uint8Array, chunkLength = 7): Source {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += chunkLength)));
    },
  });
  return { name, bytes: stream };
}

export const brokenTable = (name: string, chunkLength?: number): Source =>
  sourceFrom(name, readFileSync(new URL(name, folder)), chunkLength);

/** A finding as it stands in a report: without the name of the file, which is the same in all. */
export const plain = (finding: Finding): unknown =>
  JSON.parse(JSON.stringify(finding, (key, value: unknown) => (key === 'source' ? undefined : value)));
