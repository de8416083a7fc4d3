import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOfEnvironment, toolsLanguage } from '../../src/report/tools-language.js';

describe('the language of the tools', () => {
  for (const [environment, language] of [
    [{}, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
    [{ LANG: 'no_NO.UTF-8' }, 'nb'],
    [{ LANG: 'nn_NO.UTF-8' }, 'nn'],
    [{ LANG: 'sv_FI@euro' }, 'sv'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'nb_NO.UTF-8', LC_ALL: 'nn_NO' }, 'nn'],
    [{ LANG: 'sv_SE.UTF-8', LC_ALL: '' }, 'sv'],
  ] as const)
    it(`is ${language} for ${JSON.stringify(environment)}`, () =>
      assert.equal(languageOfEnvironment(environment), language));

  it('is none of ours when another is asked for', () => assert.equal(toolsLanguage('fi'), undefined));
});
