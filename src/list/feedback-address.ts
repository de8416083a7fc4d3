/**
 * The vote address of the `<page-feedback>` at the end of a list; undefined for none.
 *
 * @param warn told why there is none, although the page asks for one
 */
export function feedbackAddress(
  feedback: string | null | undefined,
  warn: (message: string) => void,
): string | undefined {
  // Known by its attributes, not by its class: another copy of this script may have defined it.
  const element = customElements.get('page-feedback') as { observedAttributes?: readonly string[] } | undefined;
  if (feedback && (!element || element.observedAttributes?.includes('endpoint'))) return feedback;
  if (feedback != null) warn('no vote: feedback is empty, or page-feedback is taken');
  return undefined;
}
