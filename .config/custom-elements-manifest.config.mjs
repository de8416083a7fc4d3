/** The manifest is for users: no private members, nor the attributes that the analyzer sees in `{ state: true }`. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      if (!declaration.members) continue;
      const hidden = declaration.members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected');
      const hiddenNames = new Set(hidden.map(({ name }) => name));
      declaration.members = declaration.members.filter(({ name }) => !hiddenNames.has(name));
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hiddenNames.has(fieldName));
    }
  },
};

export default {
  globs: ['src/list/**/*.ts', 'src/feedback/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest itself.
  packagejson: false,
  plugins: [publicOnly],
};
