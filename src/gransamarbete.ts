import './define.js';
import { embed } from './embed/embed.js';
import { warn } from './shared/warn-once.js';

try {
  embed();
} catch (error) {
  // Whatever a page does to its document, it must not become an error of the page.
  warn(error);
}
