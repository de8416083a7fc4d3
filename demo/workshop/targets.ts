/** Something that a visitor clicks, as it stands in one of the previews. */
export interface Target {
  /** Part that it belongs to, by the name that a page styles it with; empty when it has none. */
  readonly part: string;
  readonly isShown: boolean;
  /**
   * A link in a sentence is as high as its line, and one that stands alone may be when nothing is near: WCAG lets them be. A control
   * must be large enough.
   */
  readonly kind: 'control' | 'link' | 'text';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part that is hidden, or too small to be hit. */
export interface Fault {
  readonly part: string;
  readonly is: 'hidden' | 'small';
  /** Of a small one, in whole pixels. */
  readonly width: number;
  readonly height: number;
}

/** WCAG 2.5.8: pixels that a target is wide and high, or that it has around its middle for itself. */
export const leastSize = 24;

const isSmall = ({ width, height }: Target): boolean => width < leastSize || height < leastSize;

/** What is wrong with the targets of one preview, each part once. */
export function faultsOf(targets: readonly Target[]): Fault[] {
  const faults = new Map<string, Fault>();
  const shown = targets.filter(({ isShown }) => isShown);
  for (const target of targets) {
    const { part } = target;
    const is = !target.isShown ? 'hidden' : isTooSmall(target, shown) ? 'small' : undefined;
    const size = { width: Math.floor(target.width), height: Math.floor(target.height) };
    if (is && !faults.has(`${part} ${is}`)) faults.set(`${part} ${is}`, { part, is, ...size });
  }
  return [...faults.values()];
}

function isTooSmall(target: Target, all: readonly Target[]): boolean {
  if (!isSmall(target) || target.kind === 'text') return false;
  return target.kind === 'control' || all.some((other) => other !== target && reaches(target, other));
}

/** Whether the circle around the middle of a small target comes to another one, or to its circle. */
function reaches(target: Target, other: Target): boolean {
  const [x, y] = middleOf(target);
  if (isSmall(other)) {
    const [otherX, otherY] = middleOf(other);
    return Math.hypot(x - otherX, y - otherY) < leastSize;
  }
  const aside = Math.max(other.left - x, 0, x - other.left - other.width);
  const above = Math.max(other.top - y, 0, y - other.top - other.height);
  return Math.hypot(aside, above) < leastSize / 2;
}

const middleOf = ({ left, top, width, height }: Target): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];
