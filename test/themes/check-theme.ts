import { readFileSync } from 'node:fs';
import { transform, type Selector } from 'lightningcss';

/** What the manifest of the elements says that a page may style, by tag. */
export interface Known {
  readonly parts: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

interface Documented {
  readonly tagName?: string;
  readonly cssParts?: readonly { name: string }[];
  readonly cssStates?: readonly { name: string }[];
  readonly cssProperties?: readonly { name: string }[];
}

/** Reads it from what the build has made. */
export function knownNames(): ReadonlyMap<string, Known> {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: readonly { declarations: readonly Documented[] }[];
  };
  const names = (all: readonly { name: string }[] = []) => new Set(all.map(({ name }) => name));
  return new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssParts, cssStates, cssProperties }) =>
        tagName
          ? [[tagName, { parts: names(cssParts), states: names(cssStates), properties: names(cssProperties) }]]
          : [],
      ),
  );
}

/** Why a selector is none of a theme: it must start at one of our elements and go nowhere but to a part of it. */
function selectorProblem(selector: Selector, elements: ReadonlyMap<string, Known>): string | undefined {
  const [subject, ...rest] = selector;
  const known = subject?.type === 'type' ? elements.get(subject.name) : undefined;
  if (!known) return 'starts at none of our elements';
  for (const piece of rest) {
    if (piece.type === 'pseudo-element' && piece.kind === 'part') {
      const unknown = piece.names.find((name) => !known.parts.has(name));
      if (unknown) return `has an unknown part "${unknown}"`;
    } else if (piece.type === 'pseudo-class' && piece.kind === 'state') {
      if (!known.states.has(piece.state)) return `has an unknown state "${piece.state}"`;
    } else if (piece.type !== 'pseudo-class') return `has a ${piece.type}`;
  }
  return undefined;
}

/** Everything in a theme that is neither a documented part, state nor property of our elements, by line. */
export function problemsOf(css: string, elements: ReadonlyMap<string, Known>): string[] {
  const problems: string[] = [];
  const properties = new Set([...elements.values()].flatMap((known) => [...known.properties]));
  transform({
    filename: 'theme.css',
    code: Buffer.from(css),
    visitor: {
      Url: ({ url }) => void problems.push(`asks for ${url}`),
      Rule(rule) {
        if (rule.type !== 'style') return void problems.push(`has a rule of the type ${rule.type}`);
        const { selectors, declarations, rules, loc } = rule.value;
        const report = (problem: string) => void problems.push(`line ${loc.line + 1} ${problem}`);
        for (const selector of selectors) {
          const problem = selectorProblem(selector, elements);
          if (problem) report(problem);
        }
        const isElement = selectors.some((selector) => !selector.some(({ type }) => type === 'pseudo-element'));
        for (const { property, value } of declarations.declarations) {
          const name = property === 'custom' ? value.name : property;
          if (property === 'custom' ? !properties.has(name) : isElement) report(`sets ${name}`);
        }
        if (declarations.importantDeclarations.length) report('is important');
        if (rules.length) report('has rules within');
        return undefined;
      },
    },
  });
  return problems;
}
