/** Whether `static properties` says that a property has no attribute. */
const withoutAttribute = ({ members }, name) =>
  members.some(({ name: own, default: text }) => own === 'properties' && new RegExp(`\\b${name}: null`).test(text));

/** The manifest is for users: no private members, nor the attributes that the analyzer sees in `{ state: true }`. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      if (!declaration.members) continue;
      const hidden = declaration.members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected');
      const hiddenNames = new Set(hidden.map(({ name }) => name));
      declaration.members = declaration.members.filter(({ name }) => !hiddenNames.has(name));
      declaration.attributes = declaration.attributes?.filter(
        ({ fieldName }, index, all) =>
          !hiddenNames.has(fieldName) &&
          !withoutAttribute(declaration, fieldName) &&
          // The analyzer also takes each of the `static properties` for an attribute by that name.
          !all.slice(0, index).some((earlier) => fieldName && earlier.fieldName === fieldName),
      );
      for (const member of declaration.members) if (withoutAttribute(declaration, member.name)) delete member.attribute;
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
