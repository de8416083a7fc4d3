/**
 * Dispatches a `CustomEvent` that bubbles and crosses shadow roots, so that one listener on `document` can hear every element.
 *
 * @returns false when the event is cancelable and a listener cancelled it
 */
export function emit<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
  detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
  cancelable = false,
): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
