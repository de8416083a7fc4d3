// Stands first in a page of a test and keeps what the page says: its errors, warnings and what its policy forbade.
(() => {
  const recorded = { errors: [], warnings: [], violations: [] };
  Object.defineProperty(window, 'recorded', { value: recorded });
  addEventListener('error', ({ message, target }) => {
    if (target === window) recorded.errors.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => recorded.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    recorded.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  console.warn = (...words) => recorded.warnings.push(words.filter((word) => typeof word === 'string').join(' '));
  console.error = (...words) => recorded.errors.push(words.map(String).join(' '));
})();
