import { leftForms } from './forms.js';
import { createPanel, type Panel } from './panel.js';
import { classOf, elementNames, type ListElement } from '../widget.js';

const hash = '#gransamarbete-doctor';
/** Cancelled by a doctor that is there already: of two copies, one shows itself. */
const isThere = 'gransamarbete-doctor-is-there';

/** Shows a checklist beside every list while the page's address asks for it. */
export function startDoctor(): void {
  if (!document.dispatchEvent(new Event(isThere, { cancelable: true }))) return;
  document.addEventListener(isThere, (event) => event.preventDefault());

  /** Lists that the script has told of, wherever they stand. */
  const met = new Set<ListElement>();
  const panels = new Map<HTMLElement, Panel>();
  let isWaiting = false;

  /** What is there to examine: lists, votes without a list, and what has become neither. */
  function subjects(): Set<HTMLElement> {
    const placed = document.querySelectorAll<HTMLElement>(elementNames.join());
    const outermost = [...placed].filter((element) => !element.parentElement?.closest(elementNames[0]));
    const all = [...met, ...outermost, ...leftForms()];
    return new Set(all.length ? all : [document.body]);
  }

  function remove(subject: HTMLElement): void {
    panels.get(subject)?.root.remove();
    panels.delete(subject);
  }

  function show(subject: HTMLElement): void {
    const known = panels.get(subject);
    const panel = known ?? createPanel(subject);
    panels.set(subject, panel);
    if (subject === document.body) subject.append(panel.root);
    else if (subject.nextSibling !== panel.root) subject.after(panel.root);
    if (!known) void panel.run();
  }

  function update(): void {
    for (const list of met) if (!list.isConnected) met.delete(list);
    const wanted = location.hash === hash ? subjects() : new Set<HTMLElement>();
    for (const subject of panels.keys()) if (!wanted.has(subject)) remove(subject);
    for (const subject of wanted) show(subject);
  }

  /** Once, soon: a page builder moves a list out and in again. */
  function updateSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      update();
    });
  }

  const observer = new MutationObserver(updateSoon);
  const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true });

  /** A list may stand in a shadow root, where no search and no observer of the page looks. */
  function meet(list: ListElement): void {
    met.add(list);
    watch(list.getRootNode());
    updateSoon();
  }

  function start(): void {
    addEventListener('hashchange', updateSoon);
    void customElements.whenDefined(elementNames[0]).then(() => classOf(elementNames[0])?.use?.(meet));
    watch(document);
    updateSoon();
  }

  // Embed forms become lists while the page is read; what has not become one by then has not become one at all.
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
