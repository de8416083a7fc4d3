/** The panel looks the same on every page: it is a tool, no part of the page's design. */
export const panelStyles = `
:host {
  all: initial;
  display: block;
  margin-block: 16px;
  color: #1b1b1b;
  font: 16px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
/* Here again what a page's \`*\` takes from the host; not the spacing of letters and lines, which readers set for themselves. */
section {
  color: #1b1b1b;
  font-family: system-ui, sans-serif;
  font-size: 16px;
  text-transform: none;
  text-align: start;
  padding: 16px;
  border: 2px solid #1b1b1b;
  border-radius: 6px;
  background: #fff;
}
[role='heading'] { font-size: 1.25em; font-weight: 700; }
ul { list-style: none; }
p, details { margin-block-start: 4px; max-inline-size: 70ch; }
[role='status']:not(:empty) { margin-block: 12px; font-weight: 700; }
li.finding {
  margin-block-start: 12px;
  padding: 8px 12px;
  border: 1px solid #767676;
  border-inline-start: 6px solid #767676;
}
li.fault { border-inline-start-color: #b30000; }
li.warning { border-inline-start-color: #8a5a00; }
li.ok { border-inline-start-color: #1d6b2f; }
.fault .level { color: #b30000; }
.warning .level { color: #7a4f00; }
.ok .level { color: #1d6b2f; }
.finding h2, .finding h3, .finding h4, .finding h5, .finding h6 { font-size: 1em; font-weight: 700; }
.points, .details { margin-block-start: 4px; padding-inline-start: 20px; list-style: disc; }
code { font: 14px/1.5 ui-monospace, monospace; }
summary { min-block-size: 24px; cursor: pointer; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 16px; }
button {
  min-block-size: 44px;
  padding: 4px 16px;
  border: 2px solid #1b1b1b;
  border-radius: 6px;
  background: #fff;
  color: #1b1b1b;
  font: inherit;
  cursor: pointer;
}
button:hover { background: #eee; }
textarea { inline-size: 100%; min-block-size: 160px; margin-block-start: 8px; color: inherit; background: #fff; font: 14px/1.5 ui-monospace, monospace; }
:focus-visible { outline: 3px solid #1b4fd6; outline-offset: 2px; }
@media print { :host { display: none; } }
`;
