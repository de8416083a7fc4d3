import { str } from '../../locale/extras-localizer.js';
import type { Finding } from './finding.js';
import { elementName, formOf, type Form } from './forms.js';
import { nearest } from './nearest.js';
import type { Check, Subject } from './subject.js';
import { allowList, classOf, elementNames, scriptTag } from '../widget.js';

/** Settings of an embed form that lead to another server, and are therefore held by the allow-list. */
const addresses = ['src', 'feedback', 'endpoint'] as const;

/** Origins that a form may name: the page's, the script's, and those that the script tag lists. */
function allowedOrigins(): Set<string> {
  const script = scriptTag();
  const all = [location.href, script?.src ?? location.href, ...allowList()];
  return new Set(all.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin));
}

/** Origins that a form names and may not. */
function foreignOrigins({ settings }: Form): string[] {
  const allowed = allowedOrigins();
  const named = addresses
    .flatMap((name) => settings.get(name)?.match(/\S+/g) ?? [])
    .filter((address) => URL.canParse(address, document.baseURI))
    .map((address) => new URL(address, document.baseURI).origin);
  return [...new Set(named)].filter((origin) => !allowed.has(origin));
}

function formFinding({ words: { msg } }: Subject, form: Form): Finding {
  const name = elementName(form.name);
  if (!name) {
    const near = nearest(form.name, elementNames);
    return {
      code: 'form-unknown',
      level: 'fault',
      title: msg(str`”${form.name}” är inget som skriptet känner till`),
      meaning: msg('Därför blir det ingen lista här.'),
      remedy: near ? msg(str`Menade du ”${near}”?`) : msg(str`Skriv ”${elementNames[0]}”.`),
    };
  }
  const [origin, ...others] = foreignOrigins(form);
  if (origin) {
    const all = [...allowList(), origin, ...others].join(' ');
    return {
      code: 'form-not-allowed',
      level: 'fault',
      title: msg(str`Webbplatsen har inte tillåtit adresser på ${origin}`),
      meaning: msg('Den som har lagt in skriptet bestämmer vilka servrar en redaktör får hämta listor från.'),
      remedy: msg(str`Be den som sköter webbplatsen att skriva data-allow="${all}" i skriptets tagg.`),
      details: [`<script src="${scriptTag()?.src ?? '…'}" data-allow="${all}">`],
    };
  }
  return {
    code: 'form-left',
    level: 'fault',
    title: msg('Skriptet har inte gjort någon lista här'),
    meaning: msg('Inställningarna ser riktiga ut, men ingenting har tagit hand om dem.'),
    remedy: msg('Ladda om sidan. Hjälper det inte, be den som sköter webbplatsen att se efter vad konsolen säger.'),
  };
}

/** Why a div or a link has become nothing, or that there is nothing that could. */
export const checkForm: Check = (subject) => {
  const { element, words } = subject;
  const form = formOf(element);
  // Without the script no form becomes anything: that is told already.
  if (!classOf('gransamarbete-list')) return [];
  if (form) return [formFinding(subject, form)];
  if (element !== document.body) return [];
  return [
    {
      code: 'no-list',
      level: 'fault',
      title: words.msg('Det finns ingen lista på sidan'),
      meaning: words.msg('Skriptet är igång men hittar varken lista, ruta eller länk att göra en lista av.'),
      remedy: words.msg(
        'Se efter om publiceringsverktyget har tagit bort koden. En länk med embed=gransamarbete-list brukar få stå kvar.',
      ),
    },
  ];
};
