// ESLint rules of our own: what no plugin says.

const testFunctions = new Set(['it', 'test', 'describe', 'suite', 'context']);

/** A comment that says why, in the line of the node or the line above. */
function hasReason(sourceCode, node) {
  const { line } = node.loc.start;
  return sourceCode
    .getAllComments()
    .some(
      ({ loc, value }) =>
        (loc.end.line === line || loc.end.line === line - 1) && /^(?!\s*eslint-).*\p{L}\s+\p{L}/su.test(value),
    );
}

const nameOf = (node) => (node.type === 'MemberExpression' ? nameOf(node.object) : node.name);

const skipsWithReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why this test is skipped, in a comment in the same line or the line above.' },
  },
  create(context) {
    const check = (node) => {
      if (!hasReason(context.sourceCode, node)) context.report({ node, messageId: 'reason' });
    };
    return {
      // it.skip(…), describe.skip(…), t.skip(), this.skip()
      'MemberExpression[property.name="skip"]': check,
      // mocha's short forms
      'CallExpression[callee.name=/^x(it|test|describe|context)$/]': check,
      // node:test: it('…', { skip: … }, …)
      'CallExpression > ObjectExpression > Property[key.name="skip"]'(node) {
        if (testFunctions.has(nameOf(node.parent.parent.callee))) check(node);
      },
    };
  },
};

const disablesWithReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why the rule is off: eslint-disable-next-line <rule> -- <reason>.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value)) {
          context.report({ loc: comment.loc, messageId: 'reason' });
        }
      }
    },
  }),
};

const importsWithSuffix = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { suffix: 'Write the suffix of "{{specifier}}": browsers and Node resolve no bare file names.' },
  },
  create(context) {
    const check = ({ source }) => {
      const specifier = source?.value;
      if (
        typeof specifier === 'string' &&
        /^\.{1,2}(\/|$)/.test(specifier) &&
        !/\.(m?js|css|json)(\?\w+)?$/.test(specifier)
      ) {
        context.report({ node: source, messageId: 'suffix', data: { specifier } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export const house = {
  rules: {
    'skips-with-reason': skipsWithReason,
    'disables-with-reason': disablesWithReason,
    'imports-with-suffix': importsWithSuffix,
  },
};
