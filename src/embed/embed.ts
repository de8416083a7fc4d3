import { PageFeedback } from '../feedback/page-feedback.js';
import { GransamarbeteList } from '../list/gransamarbete-list.js';
import { readUrl } from '../shared/read-url.js';
import { parsed } from '../shared/parsed.js';
import { loadDoctor } from './doctor.js';
import { takeForms } from './forms.js';
import { ownScript } from './own-script.js';

/** Every setting that a form or the script tag can make: the attributes of both elements. */
const settings = ['lang', ...GransamarbeteList.observedAttributes, ...PageFeedback.observedAttributes];

/** Takes the settings of the script tag, and turns the forms of the page into elements, now and whenever one appears. */
export function embed(): void {
  const script = ownScript();
  // Another copy may have defined the elements; its own script tag comes first.
  const { defaults = {} } = customElements.get('gransamarbete-list') as Partial<typeof GransamarbeteList>;
  for (const name of settings) defaults[name] ??= script.setting(name);
  const origins = [self.origin, script.origin, ...(script.setting('allow')?.match(/\S+/g) ?? [])].map(originOf);
  const take = () => takeForms({ settings, isAllowed: (address) => origins.includes(originOf(address)) });
  void parsed().then(() => {
    take();
    new MutationObserver(take).observe(document, { childList: true, subtree: true });
  });
  if (script.tag) loadDoctor(script.tag);
}

/** An address that is none has no origin, which nothing allows. */
const originOf = (address: string): string | undefined => readUrl(address, document.baseURI)?.origin;
