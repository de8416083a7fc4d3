import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { listTemplate } from '../list/list-template.js';
import type { ReadyView } from '../list/view.js';
import { cleanHtml } from './clean-html.js';

/** The list as HTML that needs neither script nor style sheet. */
export function listHtml(view: ReadyView): string {
  // The slots of the list want an element around them.
  const customElementHostStack = [new FallbackRenderer('gransamarbete-list')];
  return cleanHtml(collectResultSync(render(listTemplate(view), { customElementHostStack })));
}
