// What an editor can set, by the names that stand in a page's HTML and CSS. Order is that of the workshop.

/** Custom properties without their prefix, in groups, each with the property of CSS whose values it takes. */
export const tokenGroups = {
  colours: {
    accent: 'color',
    link: 'color',
    muted: 'color',
    soft: 'color',
    line: 'color',
    control: 'color',
    focus: 'color',
  },
  areas: { po1: 'color', po2: 'color', po4: 'color', iso1: 'color', other: 'color' },
  type: { font: 'font-family' },
  space: {
    gap: 'padding-top',
    padding: 'padding-top',
    radius: 'padding-top',
    'card-width': 'padding-top',
    target: 'padding-top',
    'scroll-margin': 'padding-top',
  },
  motion: { duration: 'transition-duration' },
} as const satisfies Record<string, Record<string, string>>;
export type TokenGroup = keyof typeof tokenGroups;
export type Token = { [Group in TokenGroup]: keyof (typeof tokenGroups)[Group] }[TokenGroup];

/** Each token with the property of CSS whose values it takes. */
export const tokens: Readonly<Record<Token, string>> = {
  ...tokenGroups.colours,
  ...tokenGroups.areas,
  ...tokenGroups.type,
  ...tokenGroups.space,
  ...tokenGroups.motion,
};

/** Parts in groups. Two words are one kind of a part: `card ended` is `::part(card ended)`. */
export const partGroups = {
  toolbar: [
    'toolbar',
    'search',
    'search-input',
    'areas',
    'area',
    'area-input',
    'area-count',
    'places',
    'ended',
    'clear',
    'status',
  ],
  cards: [
    'section',
    'section-title',
    'cards',
    'card',
    'card ended',
    'institution',
    'card-title',
    'card-link',
    'card-area',
    'card-status',
    'card-text',
    'card-period',
    'card-partners',
    'card-places',
    'card-budget',
    'card-lang',
    'card-match',
    'more',
  ],
  around: ['about', 'about-title', 'about-area', 'updated', 'loading', 'empty', 'error', 'partial', 'retry'],
  feedback: [
    'feedback',
    'feedback-question',
    'feedback-answers',
    'feedback-answer',
    'feedback-answer-yes',
    'feedback-answer-no',
    'feedback-status',
    'feedback-undo',
    'feedback-retry',
  ],
} as const;
export type PartGroup = keyof typeof partGroups;
export type Part = (typeof partGroups)[PartGroup][number];
export const parts: readonly Part[] = Object.values(partGroups).flat();

/** What the workshop changes on a part. A colour can be another one in dark mode. */
export const properties = [
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'border-style',
  'border-width',
  'border-color',
  'border-radius',
  'padding',
  'min-block-size',
  'display',
] as const;
export type Property = (typeof properties)[number];

/** Properties that are chosen from a list. */
export const choices: Readonly<Partial<Record<Property, readonly string[]>>> = {
  'font-weight': ['400', '500', '600', '700'],
  'border-style': ['none', 'solid', 'dashed', 'dotted', 'double'],
  display: ['none'],
};

/** What stands behind the list on the editor's page. It is for the preview: no code comes of it. */
export const pageKey = 'page';

/** A token as `--accent`, a property of a part as `card-title:color`, or the page. */
export type StyleKey = `--${Token}` | `${Part}:${Property}` | typeof pageKey;

/** The property of CSS whose values a key takes; undefined when the key is none of ours. */
export function propertyOf(key: string): string | undefined {
  if (key === pageKey) return 'background-color';
  if (key.startsWith('--')) return Object.hasOwn(tokens, key.slice(2)) ? tokens[key.slice(2) as Token] : undefined;
  const [part, property] = key.split(':');
  return parts.some((one) => one === part) ? properties.find((one) => one === property) : undefined;
}

export const isStyleKey = (key: string): key is StyleKey => propertyOf(key) !== undefined;
export const isColour = (key: StyleKey): boolean => propertyOf(key)?.endsWith('color') ?? false;

/** Files of `dist/themes`. */
export const themes = ['neutral', 'envision', 'designsystemet', 'sidebar', 'editorial', 'high-contrast'] as const;
export type Theme = (typeof themes)[number];

/** Attributes of the list. */
export const attributes = [
  'src',
  'lang',
  'areas',
  'selected',
  'ended',
  'sort',
  'page-size',
  'heading-level',
  'without',
  'feedback',
  'url-state',
  'loading',
] as const;
export type Attribute = (typeof attributes)[number];

/** What attributes may say, the default first; a space-separated one may say several. */
export const words = {
  lang: ['sv', 'nb', 'nn'],
  ended: ['toggle', 'show', 'hide'],
  sort: ['feed', 'title', 'start', 'end'],
  loading: ['eager', 'lazy'],
  'heading-level': ['2', '3', '4', '5'],
  without: ['search', 'areas', 'places', 'about', 'updated', 'counts', 'ended'],
} as const;
