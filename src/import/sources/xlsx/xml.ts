import { Parser } from 'htmlparser2';
import type { Bytes } from '../reading.js';

type Attributes = Readonly<Record<string, string>>;

/** What happens in a part of a workbook, by local names: prefixes differ between programs. */
export interface Events {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses a part as it is unpacked, and yields what can be taken after each chunk. */
export async function* parsing<Taken>(bytes: Bytes, events: Events, take: () => Taken): AsyncGenerator<Taken> {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open(localName(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(localName(name)),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield take();
  }
  parser.end(decoder.decode());
  yield take();
}

export async function parseWhole(bytes: Bytes, events: Events): Promise<void> {
  const steps = parsing(bytes, events, () => undefined);
  while (!(await steps.next()).done);
}

/** Excel writes characters that XML forbids as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
