import type { Finding, FindingCode } from '../import/finding.js';
import type { Localizer } from '../locale/tools-localizer.js';

/** A finding in words for whoever makes the feed. */
export interface FindingWords {
  /** What is wrong. */
  readonly what: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** Words for every code of a step. */
export type WordsByCode<Code extends FindingCode> = Readonly<
  Record<Code, (words: Localizer, finding: Finding) => FindingWords>
>;
