/** Attribute of each property, as `static properties` says; null for a property that has none. */
const attributeOf = new Map();

/** The manifest is for users: no private members, and of the attributes those that there are, under their names. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node }) {
    if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
    if (!node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return;
    for (const { name, initializer } of node.initializer.properties)
      attributeOf.set(name.getText(), ts.isStringLiteral(initializer) ? initializer.text : null);
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      if (!declaration.members) continue;
      const hidden = declaration.members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected');
      const hiddenNames = new Set(hidden.map(({ name }) => name));
      declaration.members = declaration.members.filter(({ name }) => !hiddenNames.has(name));
      declaration.attributes = declaration.attributes?.filter(
        ({ name, fieldName }, index, all) =>
          !hiddenNames.has(fieldName) &&
          // The analyzer takes each of the `static properties` for an attribute by that name.
          (!attributeOf.has(fieldName) || attributeOf.get(fieldName) === name) &&
          !all.slice(0, index).some((earlier) => fieldName && earlier.fieldName === fieldName),
      );
      for (const member of declaration.members) {
        if (attributeOf.get(member.name)) member.attribute = attributeOf.get(member.name);
        else delete member.attribute;
      }
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
