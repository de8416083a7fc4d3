/** Earlier releases in `test/releases`, oldest first. A test in a browser cannot look into a folder. */
export const releases = ['v0.1.0'] as const;
