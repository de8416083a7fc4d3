/** Says a text in a live region. The same words again are no change, and no change is not spoken: an unseen space makes it one. */
export function announce(region: Element | null | undefined, text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
