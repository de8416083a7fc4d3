import { testUses } from './user-project.js';

/** A component that shows this. */
const shows = (jsx: string, before = '') => `
  import { useRef, type ReactNode } from 'react';
  import type { GransamarbeteList, VoteDetail } from 'gransamarbete';
  export function Use(): ReactNode { ${before} return ${jsx}; }
  export type { GransamarbeteList, VoteDetail };
  export { useRef };
`;

testUses(
  'types for React 19',
  {
    compiler: 'typescript/bin/tsc',
    types: 'gransamarbete/react',
    suffix: 'tsx',
    packages: ['react', '@types/react'],
  },
  [
    {
      promise: 'take attributes by their names, and properties by theirs',
      code: shows(`<gransamarbete-list src="feed.json" page-size={6} headingLevel="3" ended="show" lang="nn" />`),
    },
    {
      promise: 'take an object as the feed',
      code: shows(`<gransamarbete-list feed={{ version: 'https://jsonfeed.org/version/1.1', items: [] }} />`),
    },
    {
      promise: 'know what an event tells',
      code: shows(`<gransamarbete-list
        ongransamarbete-load={({ detail }) => detail.shown.toFixed()}
        ongransamarbete-error={({ detail }) => detail.reason.trim()}
        ongransamarbete-filter={({ detail }) => detail.areas.map((area) => area.trim())} />`),
    },
    {
      promise: 'know that the events of the vote in a list come through the list',
      code: shows(
        `<gransamarbete-list feedback="/votes" onpage-feedback-sent={({ detail }) => detail.answer.trim()} />`,
      ),
    },
    {
      promise: 'take what every element takes: ref, key, class, style, listeners, ARIA, children',
      code: shows(
        `<gransamarbete-list ref={list} key="list" className="wide" onClick={() => list.current?.reload()}
          aria-label="Samarbeten" style={{ '--gransamarbete-accent': '#0b5a7a', margin: 0 }}><p>Listan</p></gransamarbete-list>`,
        `const list = useRef<GransamarbeteList>(null);`,
      ),
    },
    {
      promise: 'take a vote of its own in its place',
      code: shows(`<gransamarbete-list><page-feedback slot="feedback" endpoint="/votes" comment remember="session"
        onpage-feedback-vote={(event) => event.preventDefault()} /></gransamarbete-list>`),
    },
    {
      promise: 'take undefined and null for what is not set',
      code: shows(`<gransamarbete-list src={undefined} sort={null} />`),
    },
    {
      promise: 'reject a value that there is not',
      code: shows(`<gransamarbete-list ended="maybe" />`),
      said: /'"maybe"' is not assignable to type '(?=.*"hide")(?=.*"show")(?=.*"toggle")/,
    },
    {
      promise: 'reject another type than an attribute has',
      code: shows(`<gransamarbete-list page-size={['6']} />`),
      said: /'string\[\]' is not assignable to type 'string \| number \| null \| undefined'/,
    },
    {
      promise: 'reject a property that there is not',
      code: shows(`<gransamarbete-list pageSizes={6} />`),
      said: /Property 'pageSizes' does not exist/,
    },
    {
      promise: 'reject to set what is read-only',
      code: shows(`<gransamarbete-list query={undefined} />`),
      said: /Property 'query' does not exist/,
    },
    {
      promise: 'reject a listener for what another event tells',
      code: shows(
        `<gransamarbete-list ongransamarbete-load={(event: CustomEvent<VoteDetail>) => event.detail.answer} />`,
      ),
      said: /'CustomEvent<LoadDetail>' is not assignable to type 'CustomEvent<VoteDetail>'/,
    },
    {
      promise: 'reject to read what an event does not tell',
      code: shows(`<gransamarbete-list ongransamarbete-load={({ detail }) => detail.answer} />`),
      said: /Property 'answer' does not exist on type 'LoadDetail'/,
    },
    {
      promise: 'reject a ref to another element',
      code: shows(`<page-feedback ref={list} />`, `const list = useRef<GransamarbeteList>(null);`),
      said: /'RefObject<GransamarbeteList \| null>' is not assignable/,
    },
    {
      promise: 'reject a custom property that there is not',
      code: shows(`<gransamarbete-list style={{ '--gransamarbete-acent': 'red' }} />`),
      said: /'--gransamarbete-acent'/,
    },
    {
      promise: 'reject an element that there is not',
      code: shows(`<gransamarbete-map />`),
      said: /'gransamarbete-map' does not exist on type 'JSX.IntrinsicElements'/,
    },
  ],
);
