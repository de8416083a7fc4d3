import { render, type html } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A template that only a server renders, as HTML without any mark of Lit. */
export const serverHtml = (template: ReturnType<typeof html>): string => collectResultSync(render(template));
