import { parts, type Part } from './catalogue.js';
import { isLargeText, type Look } from './contrast.js';
import type { Target } from './targets.js';

const controls = 'a[href], button, input, select, textarea, summary';

/** Every element of the list and of the vote in it, through their shadow roots, but for what only screen readers find. */
export function* elementsOf(root: ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}

/** The part of the list that an element is, or stands in. */
export function partOf(element: Element): Part | '' {
  for (let here: Element | null = element; here; here = parentOf(here)) {
    const isOfVote = hostOf(here)?.localName === 'page-feedback';
    const names = (here.getAttribute('part') ?? '').split(/\s+/).map((name) => (isOfVote ? `feedback-${name}` : name));
    // The first name is the part, but a card of an institution is one of its own.
    const found = names.includes('institution') ? 'institution' : parts.find((part) => part === names[0]);
    if (found) return found;
  }
  return '';
}

const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof element.ownerDocument.defaultView!.ShadowRoot ? root.host : undefined;
};
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element) ?? null;

function* around(element: Element): Generator<Element> {
  for (let here: Element | null = element; here; here = parentOf(here)) yield here;
}

const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

const isShown = (element: HTMLElement): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};

/** What closed disclosures hide comes with a click. */
const isFolded = (element: Element): boolean => element.matches('details:not([open]) > :not(summary) *');

/** Backgrounds from the page to the element, or to what stands around it. */
function backgroundsOf(element: Element): Pick<Look, 'backgrounds' | 'isOnImage'> {
  const styles = [...around(element)].map(styleOf).reverse();
  const page = element.ownerDocument.defaultView!.getComputedStyle(element.ownerDocument.documentElement);
  return {
    // Without a background of its own a page is what its mode makes it: the preview paints that.
    backgrounds: [page.backgroundColor, ...styles.map(({ backgroundColor }) => backgroundColor)],
    isOnImage: styles.some(({ backgroundImage }) => backgroundImage !== 'none'),
  };
}

const opacityOf = (element: Element): number =>
  [...around(element)].reduce((product, one) => product * Number(styleOf(one).opacity), 1);

function* looksOfElement(element: HTMLElement): Generator<Look> {
  const { color, fontSize, fontWeight, borderTopStyle, borderTopWidth, borderTopColor, backgroundColor, appearance } =
    styleOf(element);
  const part = partOf(element);
  const isField = element.matches('input:not([type=checkbox]), select, textarea');
  const hasText = [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
    nodeType === Node.TEXT_NODE ? data?.trim() : false,
  );
  if ((hasText || isField) && !element.matches('option')) {
    const isLarge = isLargeText(parseFloat(fontSize), Number(fontWeight));
    const opacity = opacityOf(element);
    yield { part, kind: 'text', colours: [color], opacity, isLarge, ...backgroundsOf(element) };
  }
  const isControl = element.matches('input, select, textarea, button');
  if (!isControl || (appearance === 'auto' && element.matches('[type=checkbox]'))) return;
  const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
  // A button without an edge is known by its text.
  if (!hasBorder && element.matches('button')) return;
  yield {
    part,
    kind: 'edge',
    colours: [...(hasBorder ? [borderTopColor] : []), backgroundColor],
    opacity: opacityOf(element),
    isLarge: false,
    ...backgroundsOf(parentOf(element) ?? element),
  };
}

/** How every text and every control of a list looks. */
export const looksOf = (list: Element): Look[] =>
  [...elementsOf(list.shadowRoot!)].filter(isShown).flatMap((element) => [...looksOfElement(element)]);

/** Everything in a list that can be clicked. A checkbox in its label is as large as the label. */
export function targetsOf(list: Element): Target[] {
  return [...elementsOf(list.shadowRoot!)]
    .filter((element) => element.matches(controls) && !isFolded(element))
    .map((control) => {
      const place = control.closest('label') ?? control;
      const { left, top, width, height } = place.getBoundingClientRect();
      const kind = !control.matches('a') ? 'control' : control.matches('p a, dd a') ? 'text' : 'link';
      return { part: partOf(place), isShown: isShown(place), kind, left, top, width, height };
    });
}
