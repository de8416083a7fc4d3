import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Share } from '../votes/results.js';
import type { Formats } from './formats.js';

/**
 * A share drawn on a thin track: a band for the interval, a mark for the share. The same stands beside it in numbers, so nobody
 * needs to see it. Lengths are attributes of SVG, for the page's policy allows no styles in HTML.
 */
export function trackTemplate({ share, low, high }: Share): TemplateResult | typeof nothing {
  if (share === null || low === null || high === null) return nothing;
  const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
  return html`<svg class="track" aria-hidden="true" focusable="false">
    <rect class="whole" width="100%" height="100%" rx="2"></rect>
    <rect class="interval" x=${percent(low)} width=${percent(high - low)} height="100%" rx="2"></rect>
    <rect class="share" x=${percent(Math.min(share, 0.99))} width="3" height="100%"></rect>
  </svg>`;
}

/** `72 % (65–78 %)` */
export const shareText = (share: Share, { percent, interval }: Formats): string =>
  share.share === null ? '–' : `${percent(share.share)} (${interval(share)})`;
