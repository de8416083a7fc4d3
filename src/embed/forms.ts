import { warnOnce } from '../shared/warn-once.js';

const tags = ['gransamarbete-list', 'page-feedback'];
/** Forms that are not taken yet. The link is the one that every editor and filter of a CMS leaves alone. */
const waiting =
  '[data-gransamarbete]:not(:has(>gransamarbete-list,>page-feedback)),a[href*="embed="]:not(gransamarbete-list *,page-feedback *,[data-gransamarbete] *)';
/** Settings that name a place on the network: an editor, who can write a form, must not choose it freely. */
const addresses = ['src', 'feedback', 'endpoint'];

export interface FormOptions {
  /** Names of all settings: the attributes of the elements. */
  readonly settings: readonly string[];
  /** Whether an editor may name an address. */
  readonly isAllowed: (address: string) => boolean;
}

/** Puts the element in the place of each form that has none yet. What stood there becomes its fallback. */
export function takeForms(options: FormOptions): void {
  for (const form of document.querySelectorAll<HTMLElement>(waiting)) take(form, options);
}

function take(form: HTMLElement, { settings, isAllowed }: FormOptions): void {
  const { search } = form as HTMLAnchorElement;
  const query = new URLSearchParams(search);
  const read = (name: string) => (search ? query.get(name) : form.getAttribute(`data-${name}`));
  const wanted = read(search ? 'embed' : 'gransamarbete');
  const tag = tags.find((name) => name === wanted || (wanted === '' && !search));
  if (!tag) return;
  const element = document.createElement(tag);
  for (const name of settings) {
    const value = read(name);
    if (value === null) continue;
    if (addresses.includes(name) && !value.split(/\s+/).every(isAllowed))
      return warnOnce(form, `${name}="${value}" needs data-allow`);
    element.setAttribute(name, value);
  }
  if (!search) {
    element.append(...form.childNodes);
    return form.append(element);
  }
  // A heading and a list do not belong in a paragraph, which goes along when the link is all that it has.
  const around = form.parentElement!;
  const isAlone = form.matches('p>:only-child') && around.textContent.trim() === form.textContent.trim();
  const place = isAlone ? around : form;
  place.before(element);
  element.append(place);
}
