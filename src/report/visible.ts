/** Characters that steer a terminal or turn the direction of a line. */
const steering = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line in which nothing steers a terminal: what is reported has been written by others. */
export const visible = (text: string): string => text.replace(/\r\n?|\n/g, '⏎').replace(steering, escaped);

/** JSON on one line in which nothing steers a terminal. */
export const visibleJson = (value: unknown): string => JSON.stringify(value).replace(steering, escaped);
