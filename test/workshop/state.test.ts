import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults, readState, withSetting, withStyle, writeState, type State } from '../../demo/workshop/state.js';

const everything: State = {
  ui: 'nn',
  tab: 'code',
  mode: 'dark',
  point: 'off',
  part: 'card ended',
  theme: 'high-contrast',
  form: 'link',
  script: 'https://cdn.example/gransamarbete.js?v=1&x=å',
  fallback: '',
  settings: { src: '', lang: 'nb', areas: 'PO1 PO2', 'page-size': '3' },
  styles: {
    '--accent': { light: '#a00', dark: 'oklch(80% 0.1 20)' },
    'card ended:color': { light: '', dark: 'red' },
    'card-title:font-size': { light: 'no; size }', dark: '' },
  },
};

describe('the state of the workshop', () => {
  it('is read from its address as it was written, whatever it says', () => {
    assert.deepEqual(readState(writeState(everything)), everything);
    assert.deepEqual(readState(writeState(defaults)), defaults);
  });

  it('writes nothing that is the default, so that the address of the start is short', () => {
    assert.equal(writeState(defaults), '');
    assert.equal(writeState({ ...defaults, ui: 'nb' }), '?ui=nb');
  });

  it('takes the default for what is unknown, and drops what it cannot name', () => {
    const search =
      '?ui=en&tab=x&mode=&point=1&part=body&theme=../evil&form=iframe&onclick=1&--no=1&card:position=fixed&body:color=red';
    assert.deepEqual(readState(search), defaults);
  });

  it('keeps a value that is no CSS, so that the workshop can say so', () => {
    assert.equal(readState('?--accent=blurple').styles['--accent']?.light, 'blurple');
  });

  it('forgets an empty setting and an empty style, but not that the feed is none', () => {
    const set = withSetting(withSetting(defaults, 'lang', 'nb'), 'src', '');
    assert.deepEqual(set.settings, { lang: 'nb', src: '' });
    assert.deepEqual(withSetting(set, 'lang', '').settings, { src: '' });
    const styled = withStyle(withStyle(defaults, '--link', 'light', '#00f'), '--link', 'dark', '#8af');
    assert.deepEqual(styled.styles, { '--link': { light: '#00f', dark: '#8af' } });
    const back = withStyle(withStyle(styled, '--link', 'light', ''), '--link', 'dark', '');
    assert.deepEqual(back.styles, {});
    assert.deepEqual(defaults.styles, {}, 'the first state is not changed');
  });
});
