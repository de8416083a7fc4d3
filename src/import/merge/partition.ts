/** Numbers in groups that can be joined (a union–find). */
export interface Partition {
  /** The number that stands for the group of another. */
  readonly find: (number: number) => number;
  readonly join: (one: number, other: number) => void;
}

/** @param groups what each number belongs to at the start; without it each is alone */
export function partitionOf(size: number, groups: (number: number) => number = (number) => number): Partition {
  const parents = Array.from({ length: size }, (_, number) => groups(number));
  function find(number: number): number {
    let root = number;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = number; at !== root;) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  }
  return {
    find,
    join(one, other) {
      const [low, high] = [find(one), find(other)].sort((a, b) => a - b) as [number, number];
      parents[high] = low;
    },
  };
}

/** Members of every group, groups and members in the order of their numbers. */
export function groupsOf(size: number, { find }: Partition): number[][] {
  const groups = new Map<number, number[]>();
  for (let number = 0; number < size; number++) {
    const root = find(number);
    const group = groups.get(root);
    if (group) group.push(number);
    else groups.set(root, [number]);
  }
  return [...groups.values()];
}
