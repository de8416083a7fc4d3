import type { Finding } from '../finding.js';
import type { CheckCode } from './check-code.js';
import type { CheckedItem } from './checked-item.js';

/** What is found in a page of a feed; the file comes with the page. */
export interface PageFinding extends Pick<Finding<CheckCode>, 'code' | 'level' | 'found' | 'values'> {
  readonly pointer: string;
}

/** Something to be known about an item that the reader does not object to. `today` is a day at the border, `YYYY-MM-DD`. */
export type Rule = (checked: CheckedItem, today: string) => Iterable<PageFinding>;
