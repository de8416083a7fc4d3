import { GransamarbeteList } from './list/gransamarbete-list.js';
import { PageFeedback } from './feedback/page-feedback.js';

/** A name that is taken stays with whoever was first: throwing would stop the other scripts of the page. */
function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

define('page-feedback', PageFeedback);
define('gransamarbete-list', GransamarbeteList);
