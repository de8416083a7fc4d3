import { extrasLocalizer, str } from '../../locale/extras-localizer.js';
import type { Localizer } from '../../locale/extras-localizer.js';
import { announce } from '../../shared/announce.js';
import { element } from '../element.js';
import { examine } from './examine.js';
import { reportText, worstFirst, type Finding } from './finding.js';
import { findingView } from './finding-view.js';
import { languageOf } from '../language.js';
import { panelStyles } from './panel.styles.js';

/** The checklist of one list. */
export interface Panel {
  /** Stands beside what is examined. */
  readonly root: HTMLElement;
  /** Examines, and shows what was found. The newest run alone may write. */
  readonly run: () => Promise<void>;
}

/** A level of our own headings: that of the list's sections. */
function headingLevelOf(subject: Element): number {
  const level = Number(subject.getAttribute('heading-level'));
  return level >= 2 && level <= 5 ? level : 2;
}

function sumText({ msg }: Localizer, findings: readonly Finding[]): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const [faults, warnings] = [count('fault'), count('warning')];
  if (!faults && !warnings) return msg('Kontrollen är klar. Allt ser bra ut.');
  return msg(str`Kontrollen är klar. Fel: ${faults}. Varningar: ${warnings}.`);
}

/** The page's styles end at its root, and the panel's styles in it: nothing of the page changes. */
function newRoot(): { readonly root: HTMLElement; readonly shadow: ShadowRoot } {
  const root = element('div', { 'data-gransamarbete-doctor-panel': '' });
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  shadow.adoptedStyleSheets = [sheet];
  return { root, shadow };
}

/** Makes the panel of a list, or of whatever has not become one. Empty until it runs. */
export function createPanel(subject: HTMLElement): Panel {
  const { root, shadow } = newRoot();
  // There from the start, for a status that comes with its text is not heard everywhere.
  const status = element('p', { role: 'status' });
  const findingsView = element('ul', { role: 'list' });
  const frame = element('section', { 'aria-labelledby': 'title' });
  const reportView = element('div', {});
  let words: Localizer;
  let findings: readonly Finding[] = [];
  let newest: object | undefined;

  const report = (): string =>
    reportText(words, findings, [words.msg('Kontroll av listan'), location.href, new Date().toISOString()]);

  async function copy(): Promise<void> {
    const text = report();
    try {
      await navigator.clipboard.writeText(text);
      announce(status, words.msg('Rapporten är kopierad.'));
    } catch {
      // No clipboard on pages without encryption, nor where the page forbids it.
      const area = element('textarea', { readonly: '', 'aria-label': words.msg('Rapporten som text') });
      area.value = text;
      reportView.replaceChildren(area);
      area.select();
      area.focus();
      announce(status, words.msg('Rapporten är markerad. Kopiera den med tangentbordet.'));
    }
  }

  function frameContent(): Node[] {
    const { msg, language } = words;
    frame.lang = language;
    const level = String(headingLevelOf(subject));
    const button = (name: string, onclick: () => void) => element('button', { type: 'button', onclick }, name);
    return [
      element('div', { id: 'title', role: 'heading', 'aria-level': level }, msg('Kontroll av listan')),
      element(
        'p',
        {},
        msg(
          'Kontrollen syns bara för den som har #gransamarbete-doctor i adressen. Den hämtar det som listan hämtar och skickar ingen röst.',
        ),
      ),
      status,
      findingsView,
      element(
        'div',
        { class: 'buttons' },
        button(msg('Kopiera rapporten'), () => void copy()),
        button(msg('Kontrollera igen'), () => void run()),
      ),
      reportView,
    ];
  }

  async function run(): Promise<void> {
    const own = (newest = {});
    const next = extrasLocalizer(languageOf(subject));
    if ((words as Localizer | undefined)?.language !== next.language) {
      words = next;
      frame.replaceChildren(...frameContent());
    }
    announce(status, words.msg('Kontrollerar …'));
    reportView.replaceChildren();
    const found = worstFirst(await examine(subject, words));
    if (own !== newest) return;
    findings = found;
    const level = headingLevelOf(subject) + 1;
    findingsView.replaceChildren(...findings.map((finding) => findingView(words, finding, level)));
    announce(status, sumText(words, findings));
  }

  shadow.append(frame);
  return { root, run };
}
