import { html, type nothing, type TemplateResult } from 'lit/html.js';

/** What a template can stand in another one as. */
export type Content = TemplateResult | typeof nothing;

/** A button. */
export const buttonTemplate = (part: string, text: string, onClick: () => void): TemplateResult =>
  html`<button part=${part} type="button" @click=${onClick}>${text}</button>`;
