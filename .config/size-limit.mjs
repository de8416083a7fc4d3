/** Most bytes of `dist/gransamarbete.js` after brotli: more fails the build. */
export const limit = 20_000;
/** One initial congestion window of TCP, ten segments, carries so many in the first round trip. */
export const goal = 14_600;

/** A number of bytes as people read it. */
export const bytes = (number) => Math.round(number).toLocaleString('en').replaceAll(',', ' ');
