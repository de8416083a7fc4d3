import { blend, formatHex, parse, wcagContrast, type Color } from 'culori';

/** What a text or the edge of a control looks like, as the browser computed it. */
export interface Look {
  /** Part that it belongs to, by the name that a page styles it with; empty when it has none. */
  readonly part: string;
  readonly kind: 'text' | 'edge';
  /** Colours that it may be seen by; the one with most contrast counts. */
  readonly colours: readonly string[];
  /** Of the element and all around it, one factor. */
  readonly opacity: number;
  /** Backgrounds behind it, the page's first. */
  readonly backgrounds: readonly string[];
  /** A picture or a gradient stands behind it. */
  readonly isOnImage: boolean;
  /** Of text that is large enough to be read with less. */
  readonly isLarge: boolean;
}

export interface Verdict {
  /** Undefined when nothing can tell. */
  readonly ratio: number | undefined;
  readonly needed: number;
  readonly passes: boolean;
}

/** WCAG 1.4.3 for text, 1.4.11 for the edges of controls. */
export const neededFor = ({ kind, isLarge }: Look): number => (kind === 'edge' || isLarge ? 3 : 4.5);

/** 24 px, or 18.66 px and bold. */
export const isLargeText = (size: number, weight: number): boolean => size >= 24 || (size >= 18.66 && weight >= 700);

/** What somebody sees of the look, against what they see behind it. */
export function verdictOf(look: Look): Verdict {
  const needed = neededFor(look);
  if (look.isOnImage) return { ratio: undefined, needed, passes: true };
  const behind = seen(look.backgrounds);
  const ratios = look.colours.map((colour) => wcagContrast(seen([behind, withOpacity(colour, look.opacity)]), behind));
  // Rounded down, so that nothing passes because of how it is written, but for what a processor cannot tell apart.
  const ratio = Math.floor(Math.max(1, ...ratios) * 100 + 1e-3) / 100;
  return { ratio, needed, passes: ratio >= needed };
}

/** Layers of colour as one, on white: not rounded, for a colour at the very limit passes. */
const seen = (layers: readonly (string | Color)[]): Color =>
  blend(['#fff', ...layers.flatMap((layer) => parsed(layer) ?? [])]);

const parsed = (colour: string | Color): Color | undefined => (typeof colour === 'string' ? parse(colour) : colour);

function withOpacity(colour: string, opacity: number): Color {
  const found = parse(colour) ?? { mode: 'rgb', r: 0, g: 0, b: 0 };
  return { ...found, alpha: (found.alpha ?? 1) * opacity };
}

/** A colour as the picker of a browser writes it; undefined when it is none that can be told apart from its page. */
export const hexOf = (colour: string): string | undefined => {
  const found = parse(colour);
  return found && found.alpha !== 0 ? formatHex(found) : undefined;
};

/** Black or white, whichever can be read better on a colour. */
export const inkOn = (colour: string): string =>
  wcagContrast('#000', seen([colour])) >= wcagContrast('#fff', seen([colour])) ? '#1b2126' : '#fff';

/** One part in one mode: its worst text, or its worst edge. */
export interface Row {
  readonly part: string;
  readonly kind: Look['kind'];
  readonly verdict: Verdict;
}

const isWorse = (one: Verdict, other: Verdict): boolean =>
  (one.ratio ?? Infinity) / one.needed < (other.ratio ?? Infinity) / other.needed;

/** The worst of each part, in the order in which they come. */
export function worstOf(looks: readonly Look[]): Row[] {
  const rows = new Map<string, Row>();
  for (const look of looks) {
    const key = `${look.part} ${look.kind}`;
    const verdict = verdictOf(look);
    const known = rows.get(key);
    if (!known || isWorse(verdict, known.verdict)) rows.set(key, { part: look.part, kind: look.kind, verdict });
  }
  return [...rows.values()];
}
