/** UUID v4. `crypto.randomUUID` is missing on http pages. */
export function newId(): string {
  // 0 becomes any digit, 8 any from 8 to b; 4 is the version.
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]!;
    return (digit === '8' ? 8 + (random & 3) : random & 15).toString(16);
  });
}
