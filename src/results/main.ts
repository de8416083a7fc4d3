import { createApi } from './api.js';
import { ResultsPage } from './results-page.js';

// The page stands at `…/results`; what it asks for, below it.
const base = new URL('results/', new URL('.', location.href)).href;
const page = new ResultsPage(document.body, {
  api: createApi(base),
  now: () => new Date(),
  // Without TLS there is no clipboard.
  copy: async (text) => navigator.clipboard.writeText(text),
});
void page.start();
