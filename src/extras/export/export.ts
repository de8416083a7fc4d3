import { classOf, elementNames, type ListElement } from '../widget.js';
import { createExportMenu } from './export-menu.js';

/** Cancelled by an export that is there already: of two copies, one adds its menu. */
const isThere = 'gransamarbete-export-is-there';

/** Adds a menu to a list, which follows what the list shows and the language that it shows it in. */
function addMenu(list: ListElement): () => void {
  const { root, update } = createExportMenu(list);
  for (const name of ['load', 'error', 'filter']) list.addEventListener(`gransamarbete-${name}`, update);
  // A page builder that renews what is in the list takes the menu away.
  new MutationObserver(() => root.parentNode ?? list.append(root)).observe(list, { childList: true });
  const language = new MutationObserver(update);
  return () => {
    list.append(root);
    const frame = list.shadowRoot?.querySelector('[lang]');
    if (frame) language.observe(frame, { attributeFilter: ['lang'] });
    update();
  };
}

/** Lets visitors take along what every list shows. */
export function startExport(): void {
  if (!document.dispatchEvent(new Event(isThere, { cancelable: true }))) return;
  document.addEventListener(isThere, (event) => event.preventDefault());

  const menus = new WeakMap<ListElement, () => void>();

  /** The list has come, or has come back. It has nothing in it before its first update. */
  async function meet(list: ListElement): Promise<void> {
    await list.updateComplete;
    const show = menus.get(list) ?? addMenu(list);
    menus.set(list, show);
    show();
  }

  void customElements
    .whenDefined(elementNames[0])
    .then(() => classOf(elementNames[0])?.use?.((list) => void meet(list)));
}
