// What our templates need of lit-html, under the same names, for the script that pages load: lit-html would not fit below its size
// bar. The build has marked where values go (minify-templates.ts), so there is no HTML to parse here. The npm entries use lit-html.
import { trusted } from '../../src/shared/trusted-types.js';
import { attributeMark, childMark } from './marks.js';

interface Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Puts a value where it goes. */
type Setter = (value: unknown) => void;

/** Removes an attribute, and leaves a child empty. */
export const nothing = Symbol();

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values });

const contents = new WeakMap<TemplateStringsArray, DocumentFragment>();

/** A copy of a template, with a setter for each of its values. */
function copyOf(strings: TemplateStringsArray): readonly [DocumentFragment, Setter[]] {
  let content = contents.get(strings);
  if (!content) {
    const template = document.createElement('template');
    template.innerHTML = trusted().createHTML(strings.join(''));
    contents.set(strings, (content = template.content));
  }
  const copy = document.importNode(content, true);
  const setters: Setter[] = [];
  // Elements and comments.
  const walker = document.createTreeWalker(copy, 129);
  for (let node; (node = walker.nextNode() as (Element & Comment) | null);) {
    if (node.data === childMark) setters.push(childSetter(node));
    for (const mark of (node as Partial<Element>).getAttributeNames?.() ?? []) {
      if (!mark.endsWith(attributeMark)) continue;
      node.removeAttribute(mark);
      setters.push(attributeSetter(node, mark));
    }
  }
  return [copy, setters];
}

/** For an attribute, a property (`.name`) or a listener (`@name`). */
function attributeSetter(element: Element, mark: string): Setter {
  const name = mark.replace(/^[.@]|.$/g, '');
  let last: unknown = nothing;
  if (mark[0] === '@') element.addEventListener(name, (event) => (last as (event: Event) => void)(event));
  return (value) => {
    if (value === last) return;
    last = value;
    if (mark[0] === '.') Reflect.set(element, name, value);
    else if (value === nothing) element.removeAttribute(name);
    else if (mark[0] !== '@') element.setAttribute(name, (value ?? '') as string);
  };
}

/**
 * For what stands behind a comment: a text, a node, a template, or a list of them. It ends at a comment of its own, for a translator
 * takes texts away.
 */
function childSetter(start: ChildNode): Setter {
  const end = new Comment();
  /** The template or the list that stands here, else the value itself. */
  let last: unknown;
  let setters: Setter[];
  let starts: ChildNode[];
  start.after(end);
  const put = <Kind extends Node>(node: Kind): Kind => start.parentNode!.insertBefore(node, end);
  const clear = (first: ChildNode) => {
    while (first !== end) {
      const next = first.nextSibling!;
      first.remove();
      first = next;
    }
  };
  return (value) => {
    const { strings, values = [] } = (Array.isArray(value) ? { values: value } : Object(value)) as Partial<Result>;
    const kind = strings ?? (values === value ? childSetter : value);
    if (kind !== last) {
      clear(start.nextSibling!);
      setters = [];
      starts = [];
      if (strings) {
        const [copy, made] = copyOf(strings);
        setters = made;
        put(copy);
      } else if (kind === value && value !== nothing && (value ?? '') !== '')
        // A text that changes is a new node: a translator may have put something else in the place of the old one.
        put(value instanceof Node ? value : new Text(value as string));
      // Last: a page may refuse the template, and the next try must not take it for shown.
      last = kind;
    }
    values.forEach((item, index) => {
      setters[index] ??= childSetter((starts[index] = put(new Comment())));
      setters[index](item);
    });
    if (starts.length > values.length) {
      clear(starts[values.length]!);
      starts.length = setters.length = values.length;
    }
  };
}

/** Shows a result at the end of a container, in the place of what was rendered there before. */
export function render(result: unknown, container: Node & { _setter?: Setter }): void {
  container._setter ??= childSetter(container.appendChild(new Comment()));
  container._setter(result);
}
