import { composedParent } from '../shared/composed-parent.js';
import type { Host } from '../shared/host.js';
import { supportedLanguage, type Language } from '../shared/language.js';
import { localizerFor, type Localizer } from './localizer.js';

/**
 * Gives its host words in the language of the nearest `lang` that we write in, from the host itself up the composed tree, and
 * renders it anew when a `lang` on the way changes. A `lang` of another language is skipped.
 *
 * @param defaults `lang` of them counts for a host without one of its own
 * @returns tells words and formats; the fallback is for when no element says a language of ours
 */
export function languageController(
  host: Host,
  defaults: { readonly lang?: string | null },
): (fallback?: Language) => Localizer {
  let inherited: Language | undefined;
  const observer = new MutationObserver(() => read());
  const read = () => {
    const before = inherited;
    inherited = undefined;
    for (let element: Element | null = host; element?.getAttribute; element = composedParent(element)) {
      inherited ??= supportedLanguage(element.getAttribute('lang') ?? (element === host && defaults.lang));
      // An observer does not see into shadow roots: each one on the way is watched. To watch it twice is to watch it once.
      observer.observe(element.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
    if (inherited !== before) host.requestUpdate();
  };
  host.addController({ hostConnected: read, hostDisconnected: () => observer.disconnect() });
  return (fallback = 'sv') => localizerFor(inherited ?? fallback);
}
