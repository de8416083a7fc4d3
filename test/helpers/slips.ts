import { isNode, type Node, type Random } from './broken-values.js';

/** What happens to texts on their way into a feed. */
const textSlips: readonly ((text: string) => unknown)[] = [
  (text) => ` ${text}`,
  (text) => `${text}\u00a0`,
  (text) => `${text}\ufeff`,
  (text) => `${text.slice(0, 2)}\u0007${text.slice(2)}`,
  (text) => `\u202e${text}`,
  (text) => `${text}\r\nX`,
  (text) => `${text}å`.normalize('NFD'),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.padEnd(20_001, 'x'),
  (text) => text.padEnd(20_000, '😀'),
  (text) => text.replace('://', '://user:secret@'),
  (text) => text.replace('https:', 'ftp:'),
  (text) => text.replace(/^https?:\/\/[^/]*/, ''),
  (text) => text.replace(/^(\d{4}-\d\d).*$/, '$1-31'),
  (text) => text.replace(/^(\d{4})-(\d\d)(?:-(\d\d))?$/, '$2/$3/$1'),
  (text) => text.replace('T', ' '),
  (text) => `${text}-NO`,
  (text) => Number(text),
  (text) => [text],
  () => '',
  () => 'no',
];

/** What happens to lists and objects. */
const nodeSlips: readonly ((node: Node, random: Random) => void)[] = [
  (node, random) => {
    if (Array.isArray(node) && node.length) node.push(structuredClone(random.of(node as unknown[])));
  },
  (node) => {
    if ('start' in node && 'end' in node) [node['start'], node['end']] = [node['end'], node['start']];
  },
  (node, random) => {
    const key = Object.keys(node).length ? random.of(Object.keys(node)) : 'x';
    if (Array.isArray(node)) return;
    node[`${key}s`] = node[key];
    Reflect.deleteProperty(node, key);
  },
  (node, random) => {
    if (!Array.isArray(node)) node[random.of(['sv-SE', 'no', 'english', 'a/b~c', 'focus_area', 'status', 'lead'])] = {};
  },
];

/** Does to a feed what people and programs do by mistake: nearly right, in one place. */
export function slip(value: Node, random: Random): void {
  let node = value;
  for (;;) {
    const key = random.of(Object.keys(node));
    const child = node[key];
    if (isNode(child) && Object.keys(child).length) {
      if (random.below(8)) node = child;
      else return random.of(nodeSlips)(child, random);
    } else {
      node[key] = typeof child === 'string' ? random.of(textSlips)(child) : random.of(['1', -1, null, {}, []]);
      return;
    }
  }
}
