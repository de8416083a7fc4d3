/**
 * The menu stands in the list's slot, so font and colours come from there. What the page says of every `div` does not reach
 * further than its root.
 */
export const exportMenuStyles = `
:host { display: block; margin-block-start: 1.25em; }
section { text-align: start; text-transform: none; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.75em; }
[role='heading'] { font-weight: 600; }
button {
  min-block-size: var(--gransamarbete-target, 2.75em);
  padding-inline: 1em;
  border: 1px solid;
  border-radius: var(--gransamarbete-radius, 6px);
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
:focus-visible { outline: 3px solid; outline-offset: 2px; }
[role='status'] { margin-block: 0.5em 0; }
[role='status']:empty { display: none; }
@media print { :host { display: none; } }
`;
