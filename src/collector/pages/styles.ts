/** The look of the pages: colours and sizes of src/theme/tokens.styles.ts, for browsers of any age. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --text: #1a1f24;
  --accent: #0b5a7a;
  --on-accent: #fff;
  --soft: #f2f4f5;
  --line: #d5d9dc;
  --control: #6b757c;
  --muted: #4b5359;
  --error: #a4161a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11181d;
    --text: #e6ebee;
    --accent: #7cc4e6;
    --on-accent: #0d1b22;
    --soft: #1b242a;
    --line: #344048;
    --control: #8b979f;
    --muted: #b5bec4;
    --error: #ff9d94;
  }
}
* {
  box-sizing: border-box;
  margin: 0;
}
body {
  padding: clamp(1rem, 5vw, 3rem);
  background: var(--paper);
  color: var(--text);
  font: 100%/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
main {
  max-width: 38rem;
  margin-inline: auto;
}
main > * + *,
form > * + * {
  margin-block-start: 1.5rem;
}
h1 {
  font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem);
  line-height: 1.2;
}
a {
  color: var(--accent);
  text-underline-offset: 0.2em;
}
fieldset {
  padding: 0;
  border: 0;
}
legend {
  padding: 0;
}
.about,
.hint {
  color: var(--muted);
}
.about {
  margin-block: 0.5rem 1rem;
}
.answers,
.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}
.answers label,
button,
textarea {
  border: 1px solid var(--control);
  border-radius: 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
}
.answers label,
button {
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  min-block-size: 2.75rem;
  padding: 0.4rem 1.2rem;
  font-weight: 600;
  cursor: pointer;
}
input[type='radio'] {
  inline-size: 1.25rem;
  block-size: 1.25rem;
  accent-color: var(--accent);
}
.answers label:has(:checked) {
  border-color: var(--accent);
  box-shadow: inset 0 0 0 1px var(--accent);
}
.field > label {
  display: block;
  font-weight: 600;
}
textarea {
  display: block;
  inline-size: 100%;
  margin-block-start: 0.5rem;
  padding: 0.6rem 0.8rem;
  resize: vertical;
}
button {
  border-color: var(--accent);
  color: var(--accent);
}
button.first {
  background: var(--accent);
  color: var(--on-accent);
}
:focus-visible,
.answers label:has(:focus-visible) {
  outline: 3px solid currentColor;
  outline-offset: 2px;
}
@supports selector(:has(*)) {
  .answers :focus-visible {
    outline: none;
  }
}
.problem {
  padding: 1rem 1.25rem;
  border: 1px solid var(--error);
  border-inline-start-width: 0.4rem;
  border-radius: 0.5rem;
  font-weight: 600;
}
.problem a,
.error {
  color: var(--error);
}
.error {
  margin-block: 0.5rem;
  font-weight: 600;
}
[aria-invalid='true'] {
  border: 2px solid var(--error);
}
.box {
  padding: 1.25rem;
  border-radius: 0.5rem;
  background: var(--soft);
  white-space: pre-wrap;
}
.trap {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
@media (forced-colors: active) {
  .answers label:has(:checked) {
    outline: 2px solid;
  }
}
`;
