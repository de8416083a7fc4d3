import '@digdir/designsystemet-web/ds-field';
import '@digdir/designsystemet-web/ds-tabs';
import '@digdir/designsystemet-web/details';
import '@digdir/designsystemet-web/fieldset';
import '@digdir/designsystemet-web/focusgroup';
import { Workshop } from './workshop.js';

/** Hashes of the built files; none when they cannot be had. */
async function readIntegrity(): Promise<Record<string, string>> {
  try {
    const response = await fetch('/dist/sri.json');
    const { files } = (await response.json()) as { files: Record<string, string> };
    return response.ok ? files : {};
  } catch {
    return {};
  }
}

document.querySelector('noscript')?.remove();
const workshop = new Workshop(document.body, {
  isValid: (property, value) => CSS.supports(property, value),
  // Without TLS there is no clipboard.
  copy: async (text) => navigator.clipboard.writeText(text),
  integrity: await readIntegrity(),
});
workshop.start();
