/** Version of the package, the same as in package.json, which a script in a page cannot read. */
export const version = '0.2.0';
