/** Sets the custom states, `:state(name)` in CSS, to just these. A browser without them loses nothing else. */
export function setStates({ states }: Partial<ElementInternals>, names: readonly string[]): void {
  states?.clear();
  for (const name of names) states?.add(name);
}
