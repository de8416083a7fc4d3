import type { Attribute, Part, StyleKey } from './catalogue.js';
import type { Row } from './contrast.js';
import type { Measured } from './preview.js';
import type { Snippet } from './snippet.js';
import type { Mode, State } from './state.js';
import type { Unused } from './styles.js';
import type { Fault } from './targets.js';
import type { Texts } from './texts/texts.js';

/** What the workshop has found out about the list. */
export interface Findings {
  readonly faults: readonly Fault[];
  readonly rows: Readonly<Record<Mode, readonly Row[]>>;
  readonly isWide: boolean;
  readonly hasFailed: boolean;
  /** The list as it is in each mode. */
  readonly measured: Readonly<Record<Mode, Measured>>;
}

/** All that the templates show. */
export interface View {
  readonly words: Texts;
  readonly state: State;
  readonly unused: readonly Unused[];
  readonly bad: readonly Attribute[];
  /** Undefined until the previews have been looked at. */
  readonly findings: Findings | undefined;
  /** How many findings are faults. */
  readonly problems: number;
  readonly snippet: Snippet;
  readonly hasIntegrity: boolean;
  readonly on: Handlers;
}

/** `false` when more is to come: a letter of a text, a colour that somebody is still looking for. */
export type Done = boolean;

/** What an editor can do. */
export interface Handlers {
  /** Anything of the state that is neither a setting nor a style. */
  readonly change: (
    change: Partial<Pick<State, 'tab' | 'mode' | 'point' | 'part' | 'theme' | 'form' | 'script' | 'fallback'>>,
  ) => void;
  readonly set: (name: Attribute, value: string) => void;
  readonly style: (key: StyleKey, mode: Mode, value: string, done: Done) => void;
  readonly reset: () => void;
  readonly copy: (what: string, text: string) => void;
  /** Opens the panel of a part, and goes there. */
  readonly open: (part: Part) => void;
  readonly frame: (name: FrameName, frame: HTMLIFrameElement) => void;
}

/** The previews that are seen, and one in the other mode that is only measured. */
export const frameNames = ['full', 'phone', 'sidebar', 'other'] as const;
export type FrameName = (typeof frameNames)[number];
