/** Style sheets of pages that did not have us in mind. */
export interface HostileStyle {
  readonly css: string;
  /**
   * Computed properties inside the list that the sheet changes all the same, and why that is so. Whatever else changes is a fault.
   * Sizes follow from them, and are not compared where something is named here.
   */
  readonly reaches?: { readonly properties: readonly string[]; readonly because: string };
  /** Looks from outside that no style sheet inside can take back. */
  readonly documented?: string;
}

/** Rules of a page win over `:host`, `!important` or not: that is how a page styles the list on purpose. */
const named =
  'the rule names the list itself, or everything: it wins over what the list says of itself, as a visitor’s own text spacing must';

export const hostileStyles: Readonly<Record<string, HostileStyle>> = {
  'a root of 62.5 %': { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'spaced capitals': {
    css: 'body { letter-spacing: .3em; word-spacing: 1em; text-transform: uppercase; text-indent: 3em; text-shadow: 1px 1px 2px red }',
  },
  'tight, justified lines': {
    css: 'body { line-height: 1; text-align: justify; hyphens: none; cursor: pointer }',
  },
  'text that never wraps': {
    css: 'body { white-space: nowrap; word-break: break-all; overflow-wrap: normal }',
  },
  'a reset in the manner of Bootstrap 3': {
    css: `* , *::before, *::after { box-sizing: border-box } html { font-size: 10px; -webkit-tap-highlight-color: transparent }
      body { font-size: 16px; line-height: 1.42857143 } input, button, select, textarea { font-family: inherit; line-height: inherit }
      a { text-decoration: none } h1, h2, h3 { margin: 20px 0 10px; font-weight: 500; line-height: 1.1 } ul { margin: 0 0 10px }
      legend { display: block; width: 100%; border-bottom: 1px solid #e5e5e5 } label { display: inline-block; font-weight: 700 }
      select { background: #fff !important } dl { margin-bottom: 20px } dd { margin-left: 0 } details > * { display: none }`,
  },
  'elements turned inside out': {
    css: `a { display: block !important; padding: 2em !important } button, input, select { display: none !important }
      li { list-style: square !important; float: left !important; width: 33% !important } p { margin: 3em !important }
      h2, h3 { font-size: 4em !important; text-transform: uppercase !important } article, section { position: fixed !important }
      fieldset { border: 5px solid red !important } svg { height: 200px !important } [part] { outline: 9px solid red !important }`,
  },
  'slow transitions everywhere': {
    css: '* { transition: all 9s !important; animation: spin 1s infinite !important } @keyframes spin { to { opacity: 0 } }',
    reaches: {
      properties: [],
      because:
        'neither inherits: the list itself fades, and what it takes back from the page goes slowly; what is in it does neither',
    },
  },
  'a header on top of everything': {
    css: `body::before { content: 'Meny'; position: sticky; top: 0; z-index: 2147483647; display: block; height: 80px; background: #fff }
      html { scroll-padding-top: 90px; scroll-behavior: smooth }`,
  },
  'a list that is a flex box': {
    css: 'gransamarbete-list { display: flex; justify-content: center; align-items: center }',
  },
  'a list without any style of its own': {
    css: 'gransamarbete-list { all: unset }',
    reaches: { properties: ['hyphens', 'line-height', 'overflow-wrap'], because: named },
  },
  'everything important': {
    css: `* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.8 !important;
      text-transform: lowercase !important; text-align: right !important; box-sizing: content-box !important; float: none !important }`,
    reaches: {
      properties: ['letter-spacing', 'word-spacing', 'line-height', 'text-transform', 'text-align'],
      because: named,
    },
  },
  'a page that is a table': {
    css: `body { display: table; table-layout: fixed; width: calc(100% - 16px); border-collapse: collapse; border-spacing: 9px; list-style: square inside;
      font-variant: normal; quotes: none; empty-cells: hide; direction: ltr; vertical-align: super; text-decoration: none }`,
  },
  'a list in a flex box of a page builder': {
    css: 'body { display: flex; flex-direction: column; align-items: stretch; gap: 40px } body > * { flex: 1 1 auto; min-width: 0 }',
  },
  'a list that is not there': {
    css: 'gransamarbete-list { display: none }',
    documented: 'nothing inside can undo it: whoever can write the rule can take it away, and ad blockers use it',
  },
};
