/** Letters alone: `page_size`, `pageSize` and `page-size` are the same word. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** How many letters to put in, leave out, change or swap to make one word of the other (optimal string alignment). */
function distance(one: string, other: string): number {
  const table: number[][] = [];
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= one.length; i++) {
    table[i] = [];
    for (let j = 0; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const change = at(i - 1, j - 1) + Number(!isSame);
      const swap = isSwapped ? at(i - 2, j - 2) + 1 : Infinity;
      table[i]![j] = i + j ? Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap) : 0;
    }
  }
  return at(one.length, other.length);
}

/** The known word that a written one was probably meant to be: short words may be one letter off, longer ones two. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const word = bare(name);
  const [best] = known
    .map((candidate) => ({ candidate, off: distance(word, bare(candidate)) }))
    .sort((one, other) => one.off - other.off);
  return best && best.off <= (word.length > 5 ? 2 : 1) ? best.candidate : undefined;
}
