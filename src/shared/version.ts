/** Version of the package, the same as in package.json: a script in a page cannot read that. */
export const version = '0.2.0';
