import { classOf, elementNames } from '../widget.js';
import { alternatives } from './dictionary.js';

const [list] = elementNames;

// A widget from before 0.2.0 cannot be told anything, and goes on without.
void customElements.whenDefined(list).then(() =>
  classOf(list)?.use?.((element) => {
    element.alternatives = alternatives;
  }),
);
