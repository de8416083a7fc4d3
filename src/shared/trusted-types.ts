/** Turns our own texts into what a page with Trusted Types takes for HTML and for the address of a script. */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

// Missing in older browsers, and in the types of TypeScript.
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
const same = (text: string): string => text;
let policy: Policy | undefined;

/**
 * Our leave to make HTML from texts, where a page asks for one (`require-trusted-types-for 'script'`). A page that lists the policies
 * it allows names this one: `trusted-types gransamarbete`. Refused, it gives texts back as they are, and the browser then refuses those.
 */
export function trusted(): Policy {
  if (!policy) {
    policy = { createHTML: same, createScriptURL: same };
    try {
      policy = trustedTypes?.createPolicy('gransamarbete', policy) ?? policy;
    } catch {
      // The page does not allow it, or another copy of the script has it already.
    }
  }
  return policy;
}
