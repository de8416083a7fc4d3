import { findPersonalData } from '../../shared/personal-data.js';

/** An address keeps its domain, a number its first two digits: enough to find it in the text. */
const mask = (found: string): string =>
  found.includes('@')
    ? `${found[0] ?? ''}•••${found.slice(found.lastIndexOf('@'))}`
    : found.slice(0, 2) + found.slice(2).replace(/\d/g, '•');

/** A text in which nothing that points to a person stands whole. */
export const masked = (text: string): string =>
  findPersonalData(text).reduce((result, found) => result.replaceAll(found, mask(found)), text);
