import { maxListBytes, maxResponseBytes } from '../../feed/limits.js';

const mebi = 2 ** 20;

/** Bytes of a workbook as it lies on disk. One with 100 000 rows of projects has 6 MB. */
export const maxWorkbookBytes = 64 * mebi;
/** Unpacked bytes of one sheet. 100 000 rows of projects are 80 MB. */
export const maxSheetBytes = 512 * mebi;
/** Unpacked bytes of the texts that the sheets share, which are held all at once. 100 000 rows of projects have 24 MB. */
export const maxSharedTextBytes = 96 * mebi;
/** Unpacked bytes of any other part of a workbook. */
export const maxPartBytes = 8 * mebi;
/** Characters of one row. A cell of Excel holds 32 767, a text of a feed 20 000. */
export const maxRowLength = mebi;
/** Bytes of an answer in JSON: as much as a list shows. */
export const maxJsonBytes = maxListBytes;
/** Bytes of RSS and Atom: as much as a page of a feed. */
export const maxXmlBytes = maxResponseBytes;
