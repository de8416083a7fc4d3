/** What stands around an element for the reader: across slots and shadow roots, unlike `closest()`. The document comes last. */
export function composedParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
}
