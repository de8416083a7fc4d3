import { defaultTokens } from './tokens.styles.js';

/** Registers the properties that the styles use inside, so that a browser knows a valid value from an invalid one. Once a page. */
export function registerTokens(): void {
  for (const [, name, value] of defaultTokens.matchAll(/(--[\w-]+):\s*([^;}]+)/g)) {
    const [syntax, initialValue] = value!.endsWith('em') ? ['<length-percentage>', '0px'] : ['<color>', '#000'];
    try {
      CSS.registerProperty({ name: name!, syntax: syntax, inherits: true, initialValue });
    } catch (error) {
      // A browser that knows none would show what nobody can read: the element gives up, and the fallback stays.
      if (!('registerProperty' in CSS)) throw error;
      // Another element has registered them.
      return;
    }
  }
}
