import { GransamarbeteList } from './list/gransamarbete-list.js';
import { PageFeedback } from './feedback/page-feedback.js';
import { version } from './shared/version.js';
import { warn } from './shared/warn-once.js';

/** A name that is taken stays with whoever was first: throwing would stop the other scripts of the page. */
function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

define('page-feedback', PageFeedback);
define('gransamarbete-list', GransamarbeteList);
const { copies } = customElements.get('gransamarbete-list') as Partial<typeof GransamarbeteList>;
if (copies?.push(version) !== 1) warn(`gransamarbete ${version}: ${copies?.[0] ?? 'another script'} was here first`);
