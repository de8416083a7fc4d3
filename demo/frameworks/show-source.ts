/** Shows how the page is made: its own source. */
export function showSource(source: string): void {
  document.querySelector('#source')!.textContent = source;
}
