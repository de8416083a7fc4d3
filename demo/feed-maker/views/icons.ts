import { svg, type TemplateResult } from 'lit';
import type { Level } from '../../../src/import/finding.js';

const shapes: Readonly<Record<Level, TemplateResult>> = {
  error: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" /><path class="sign" d="m5.5 5.5 5 5m0-5-5 5" />`,
  warning: svg`<path d="M8 1 15.5 14.5H.5z" /><path class="sign" d="M8 6v4m0 2v.5" />`,
  notice: svg`<circle cx="8" cy="8" r="7" /><path class="sign" d="M8 7v4.5m0-7v.5" />`,
};

/** A sign for a level: its shape tells, and not its colour alone. */
export const levelIcon = (level: Level): TemplateResult =>
  svg`<svg class="icon ${level}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[level]}</svg>`;
