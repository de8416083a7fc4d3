import { str } from '../../locale/extras-localizer.js';
import type { Finding } from './finding.js';
import type { Check, Subject } from './subject.js';
import { classOf, isList } from '../widget.js';

function copiesFinding({ words: { msg } }: Subject, copies: readonly string[]): Finding {
  const [first = '', ...others] = copies;
  const other = others.find((version) => version !== first);
  if (other !== undefined)
    return {
      code: 'script-versions',
      level: 'warning',
      title: msg(str`Två versioner av skriptet är inlagda: ${first} och ${other}`),
      meaning: msg(str`Version ${first} kom först och gäller för alla listor på sidan.`),
      remedy: msg('Ta bort det ena skriptet. Ofta står det ena i sidmallen och det andra i sidan.'),
      details: copies,
    };
  if (others.length)
    return {
      code: 'script-twice',
      level: 'warning',
      title: msg('Skriptet är inlagt mer än en gång'),
      meaning: msg('Listan fungerar, men sidan hämtar skriptet i onödan.'),
      remedy: msg('Ta bort det ena skriptet. Ofta står det ena i sidmallen och det andra i sidan.'),
      details: copies,
    };
  return { code: 'script', level: 'ok', title: msg(str`Skriptet har startat. Version: ${first}`) };
}

function classFinding(subject: Subject): Finding {
  const { msg } = subject.words;
  const list = classOf('gransamarbete-list');
  if (!list)
    return {
      code: 'script-missing',
      level: 'fault',
      title: msg('Skriptet för listan har inte startat'),
      meaning: msg('Skriptet är inte inlagt på sidan, eller så har något hindrat det. Besökarna ser reservtexten.'),
      remedy: msg('Be den som sköter webbplatsen att lägga in skriptet, eller se efter vad webbläsarens konsol säger.'),
    };
  if (list.copies) return copiesFinding(subject, list.copies);
  if (list.observedAttributes?.includes('page-size'))
    return {
      code: 'script-old',
      level: 'warning',
      title: msg('En äldre version av skriptet kom före'),
      meaning: msg('Den gäller för alla listor på sidan, och kan inte allt som står i beskrivningen.'),
      remedy: msg('Ta bort det äldre skriptet. Ofta står det ena i sidmallen och det andra i sidan.'),
    };
  return {
    code: 'name-taken',
    level: 'fault',
    title: msg('Något annat på sidan heter redan gransamarbete-list'),
    meaning: msg('Ett annat skript har tagit namnet, så listan kan inte starta.'),
    remedy: msg('Be den som sköter webbplatsen att ta bort det andra skriptet.'),
  };
}

/** Whether it is our script that runs, which version of it, and whether it may build what it shows. */
export const checkScript: Check = (subject) => {
  const { element, words } = subject;
  const { msg } = words;
  const refused = isList(element) ? element.warnings?.find((warning) => /trusted|sink type/i.test(warning)) : undefined;
  const script = classFinding(subject);
  if (!refused) return [script];
  return [
    script,
    {
      code: 'trusted-types',
      level: 'fault',
      title: msg('Webbplatsens säkerhetspolicy hindrar listan från att bygga sitt innehåll'),
      meaning: msg(
        'Webbplatsen räknar upp vilka skript som får bygga innehåll (Trusted Types). Besökarna ser reservtexten.',
      ),
      remedy: msg('Be den som sköter webbplatsen att lägga till ordet gransamarbete under trusted-types.'),
      details: [refused, 'Content-Security-Policy: trusted-types gransamarbete'],
    },
  ];
};
