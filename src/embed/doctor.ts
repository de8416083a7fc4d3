import { trusted } from '../shared/trusted-types.js';
import { doctorIntegrity } from './doctor-integrity.js';

/** Loads the doctor from beside our own script, when an editor asks for it with `#gransamarbete-doctor` behind the page's address. */
export function loadDoctor({ src, nonce }: HTMLScriptElement): void {
  const load = () => {
    if (location.hash !== '#gransamarbete-doctor') return;
    removeEventListener('hashchange', load);
    const script = document.createElement('script');
    script.integrity = doctorIntegrity;
    script.crossOrigin = 'anonymous';
    script.nonce = nonce;
    try {
      script.src = trusted().createScriptURL(src.replace(/[^/]*$/, 'gransamarbete-doctor.js'));
      document.head.append(script);
    } catch {
      // The page requires Trusted Types and refuses our policy.
    }
  };
  addEventListener('hashchange', load);
  load();
}
