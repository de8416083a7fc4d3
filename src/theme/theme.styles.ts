import { baseStyles } from './base.styles.js';
import { contrastStyles } from './contrast.styles.js';
import { defaultTokens, pageTokens } from './tokens.styles.js';

/** What both elements share. */
export const themeStyles: readonly string[] = [defaultTokens, pageTokens, contrastStyles, baseStyles];
