import { str } from '../../locale/extras-localizer.js';
import { supportedLanguage } from '../../shared/language.js';
import { languagesAround } from '../language.js';
import type { Check } from './subject.js';

/** Whether the page says a language that the list can speak. */
export const checkLanguage: Check = ({ element, words }) => {
  const { msg, language } = words;
  const written = languagesAround(element);
  const [nearest] = written;
  const name = words.languageName(language) ?? language;
  const remedy = msg('Skriv lang="sv", lang="nb" eller lang="nn" på listan.');
  if (written.some((lang) => supportedLanguage(lang)))
    return [{ code: 'language', level: 'ok', title: msg(str`Språk: ${name}`) }];
  if (nearest === undefined)
    return [
      {
        code: 'language-missing',
        level: 'warning',
        title: msg('Sidan säger inte vilket språk den är på'),
        meaning: msg(str`Listan har valt ${name}. Skärmläsare behöver också veta sidans språk.`),
        remedy,
      },
    ];
  return [
    {
      code: 'language-unknown',
      level: 'warning',
      title: msg(str`Sidans språk är ”${nearest}”, som listan inte kan`),
      meaning: msg(str`Listan har valt ${name}.`),
      remedy,
    },
  ];
};
