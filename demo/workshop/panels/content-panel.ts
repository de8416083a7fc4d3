import { html, type TemplateResult } from 'lit';
import { programmeAreas } from '../../../src/feed/areas.js';
import { words as values, type Attribute } from '../catalogue.js';
import { fill } from '../texts/texts.js';
import type { View } from '../view.js';
import { selectField, textField, wordsField, type Choice } from './fields.js';

/** Feeds of the demo, to try. */
const feeds = ['feed.json', 'all-ended.json', 'bad-items.json', 'failing/empty', 'failing/status/503'];

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What the list shows: every attribute that an editor can set. */
export function contentPanel({ words, state, bad, on }: View): TemplateResult {
  const common = (name: Attribute) => ({
    name,
    value: state.settings[name] ?? '',
    wrong: bad.includes(name) ? words.invalidSetting : undefined,
    on: (value: string) => on.set(name, value),
  });
  // What is the default needs no attribute.
  const withDefault = (name: Attribute, standard: string) => ({
    ...common(name),
    value: state.settings[name] ?? standard,
    on: (value: string) => on.set(name, value === standard ? '' : value),
  });
  const areas = programmeAreas.map(({ id, label }) => ({ value: id, label: `${id} ${label[state.ui] ?? ''}` }));
  const languages = [{ value: '', label: words.asPage }, ...choicesOf({ sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk' })];
  const levels = values['heading-level'].map((value) => ({ value, label: fill(words.headingWord, { level: value }) }));

  return html`
    ${textField({ ...common('src'), label: words.source, hint: words.sourceHint, list: 'feeds' })}
    <datalist id="feeds">${feeds.map((feed) => html`<option value=${`/demo/${feed}`}></option>`)}</datalist>
    ${selectField({ ...common('lang'), label: words.listLanguage, choices: languages })}
    ${wordsField({ ...common('areas'), label: words.areas, hint: words.areasHint, choices: areas })}
    ${selectField({ ...withDefault('ended', 'toggle'), label: words.ended, choices: choicesOf(words.endedWords) })}
    ${selectField({ ...withDefault('sort', 'feed'), label: words.sort, choices: choicesOf(words.sortWords) })}
    ${textField({ ...common('feedback'), label: words.feedback, hint: words.feedbackHint })}
    <details class="ds-details">
      <summary>${words.more}</summary>
      <div class="fields">
        ${wordsField({ ...common('selected'), label: words.selected, hint: words.selectedHint, choices: areas })}
        ${wordsField({ ...common('without'), label: words.without, choices: choicesOf(words.withoutWords) })}
        ${textField({ ...common('page-size'), label: words.pageSize, hint: words.pageSizeHint })}
        ${selectField({
          ...withDefault('heading-level', '2'),
          label: words.headingLevel,
          hint: words.headingLevelHint,
          choices: levels,
        })}
        ${textField({ ...common('url-state'), label: words.urlState, hint: words.urlStateHint })}
        ${selectField({ ...withDefault('loading', 'eager'), label: words.loading, choices: choicesOf(words.loadingWords) })}
      </div>
    </details>
  `;
}
