/** What the page's Content-Security-Policy has stopped since the watch began. */
export interface Policy {
  /** Whether a request to an address was stopped. Asks after the event, which comes in a task of its own. */
  stopped(address: string): Promise<boolean>;
}

/** Watches what the policy stops. A policy that only reports stops nothing. */
export function watchPolicy(): Policy & { end(): void } {
  const origins = new Set<string>();
  const onViolation = ({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce' && effectiveDirective === 'connect-src') origins.add(originOf(blockedURI));
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return {
    async stopped(address) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return origins.has(originOf(address));
    },
    end: () => document.removeEventListener('securitypolicyviolation', onViolation),
  };
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);
