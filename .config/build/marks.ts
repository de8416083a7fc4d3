/** Stands behind the name of an attribute with a value, in place of `=`. */
export const attributeMark = ':';
/** Stands where a child goes, as the parser reads `<?>`: a comment of just this. */
export const childMark = '?';
