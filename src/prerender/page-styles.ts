/** The look of a whole page: colours of src/theme/tokens.styles.ts, for browsers of any age, dark pages and paper. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --text: #1a1f24;
  --accent: #0b5a7a;
  --line: #d5d9dc;
  --muted: #4b5359;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11181d;
    --text: #e6ebee;
    --accent: #7cc4e6;
    --line: #344048;
    --muted: #b5bec4;
  }
}
body {
  margin: 0;
  padding: clamp(1rem, 5vw, 3rem);
  background: var(--paper);
  color: var(--text);
  font: 100%/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
main {
  max-width: 44rem;
  margin-inline: auto;
}
:is(h1, h2, h3, h4, h5, h6) {
  line-height: 1.2;
}
li :is(h3, h4, h5, h6) {
  margin-block: 0.25rem 0.5rem;
  font-size: 1.25rem;
}
summary > :is(h2, h3, h4, h5) {
  display: inline;
}
a {
  color: var(--accent);
  text-underline-offset: 0.2em;
}
section > ul {
  padding: 0;
  list-style: none;
}
section > ul > li {
  padding-block: 1rem;
  border-block-start: 1px solid var(--line);
  break-inside: avoid;
}
li p,
li dl {
  margin-block: 0.5rem;
}
/* Area and status, above the heading. */
article > p:not(:is(h3, h4, h5, h6) ~ p) {
  margin-block: 0;
  color: var(--muted);
}
dt {
  color: var(--muted);
}
dd {
  margin-inline-start: 0;
}
fieldset {
  margin: 2rem 0 0;
  padding: 0;
  border: 0;
}
legend {
  padding: 0;
  font-weight: 600;
}
fieldset label {
  display: inline-block;
  padding: 0.6rem 1.5rem 0.6rem 0;
}
small {
  color: var(--muted);
  font-size: inherit;
}
textarea {
  box-sizing: border-box;
  width: 100%;
}
textarea,
button {
  padding: 0.6rem 1rem;
  border: 1px solid var(--muted);
  border-radius: 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
}
:focus-visible {
  outline: 3px solid currentColor;
  outline-offset: 2px;
}
@media print {
  :root {
    --paper: #fff;
    --text: #000;
    --accent: #000;
    --muted: #000;
  }
  body {
    padding: 0;
  }
  form {
    display: none;
  }
  li :is(h3, h4, h5, h6) a::after {
    content: ' (' attr(href) ')';
    font-weight: 400;
  }
}
`;
