import { testUses } from './user-project.js';

/** A component with this template. */
const shows = (template: string, script = '') => `
<script setup lang="ts">
import { ref, useTemplateRef } from 'vue';
import type { GransamarbeteList, VoteDetail } from 'gransamarbete';
const feed = ref({ version: 'https://jsonfeed.org/version/1.1', items: [] });
const list = useTemplateRef<GransamarbeteList>('list');
const onVote = (event: CustomEvent<VoteDetail>) => event.detail.answer;
${script}
defineExpose({ feed, list, onVote });
</script>
<template>${template}</template>
`;

testUses(
  'types for Vue 3',
  {
    compiler: 'vue-tsc/bin/vue-tsc.js',
    types: 'gransamarbete/vue',
    suffix: 'vue',
    packages: ['vue'],
    config: { vueCompilerOptions: { strictTemplates: true } },
  },
  [
    {
      promise: 'take attributes by their names, and properties by theirs',
      code: shows(`<gransamarbete-list src="feed.json" :page-size="6" :headingLevel="3" ended="show" lang="nn" />`),
    },
    {
      promise: 'take an object as the feed',
      code: shows(`<gransamarbete-list :feed="feed" />`),
    },
    {
      promise: 'know what an event tells',
      code: shows(`<gransamarbete-list
        @gransamarbete-load="({ detail }) => detail.shown.toFixed()"
        @gransamarbete-error="({ detail }) => detail.reason.trim()"
        @gransamarbete-filter="$event.detail.areas.map((area) => area.trim())" />`),
    },
    {
      promise: 'know that the events of the vote in a list come through the list',
      code: shows(`<gransamarbete-list feedback="/votes" @page-feedback-sent="onVote" />`),
    },
    {
      promise: 'take what every element takes: ref, key, class, style, listeners, ARIA, children',
      code: shows(`<gransamarbete-list ref="list" key="list" class="wide" @click="list?.reload()" aria-label="Samarbeten"
        :style="{ '--gransamarbete-accent': '#0b5a7a' }"><p>Listan</p></gransamarbete-list>`),
    },
    {
      promise: 'take a vote of its own in its place',
      code: shows(`<gransamarbete-list><page-feedback slot="feedback" endpoint="/votes" comment remember="session"
        @page-feedback-vote.prevent="onVote" /></gransamarbete-list>`),
    },
    {
      promise: 'take children in its places',
      code: shows(`<gransamarbete-list><h2 slot="heading">Samarbeten</h2></gransamarbete-list>`),
    },
    {
      promise: 'take undefined and null for what is not set',
      code: shows(`<gransamarbete-list :src="undefined" :sort="null" />`),
    },
    {
      promise: 'reject a value that there is not',
      code: shows(`<gransamarbete-list ended="maybe" />`),
      said: /'"maybe"' is not assignable to type '(?=.*"hide")(?=.*"show")(?=.*"toggle")/,
    },
    {
      promise: 'reject another type than an attribute has',
      code: shows(`<gransamarbete-list :page-size="['6']" />`),
      said: /'string\[\]' is not assignable to type 'string \| number \| null \| undefined'/,
    },
    {
      promise: 'reject a property that there is not',
      code: shows(`<gransamarbete-list :page-sizes="6" />`),
      said: /'page-?[sS]izes' does not exist/,
    },
    {
      promise: 'reject to set what is read-only',
      code: shows(`<gransamarbete-list :query="undefined" />`),
      said: /'query' does not exist/,
    },
    {
      promise: 'reject a listener for what another event tells',
      code: shows(`<gransamarbete-list @gransamarbete-load="onVote" />`),
      said: /'CustomEvent<LoadDetail>' is not assignable to type 'CustomEvent<VoteDetail>'/,
    },
    {
      promise: 'reject to read what an event does not tell',
      code: shows(`<gransamarbete-list @gransamarbete-load="({ detail }) => detail.answer" />`),
      said: /Property 'answer' does not exist on type 'LoadDetail'/,
    },
    {
      promise: 'reject an event that there is not',
      code: shows(`<gransamarbete-list @gransamarbete-loaded="onVote" />`),
      said: /[gG]ransamarbete-?[lL]oaded' does not exist/,
    },
    {
      promise: 'reject an element that there is not',
      code: shows(`<gransamarbete-map />`),
      said: /'gransamarbete-map' does not exist/,
    },
  ],
);
