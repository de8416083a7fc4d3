// A page that changes its language without a reload changes `lang` on an ancestor; the elements inside follow.

const languages = document.querySelector('.language-switch');
const example = document.querySelector('#valt-sprak');

function speakChosenLanguage() {
  example.lang = languages.querySelector(':checked').value;
}

languages.addEventListener('change', speakChosenLanguage);
// A reload may keep the choice of the visit before.
speakChosenLanguage();

// Shown only now: without this script the choice would do nothing.
languages.hidden = false;
