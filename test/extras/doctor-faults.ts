import { ended, feedOf, project } from '../helpers/element-feeds.js';
import { foreign, order, orderFeed } from '../helpers/test-page.js';
import { fallback, ownTag, voteForm, widget } from './doctor-harness.js';
import * as pages from './doctor-pages.js';
import type { Fault } from './doctor-pages.js';

const { good, handsOver, listHtml, nowhere, pageOf, pageWith, pageWithVote, refusal, self } = pages;

const script: Fault[] = [
  {
    what: 'the script is not there',
    page: () => pageWith({}, { head: ownTag }),
    code: 'script-missing',
    says: 'har inte startat',
  },
  {
    what: 'the script is there twice',
    page: () => pageWith({}, { head: widget + widget }),
    code: 'script-twice',
    says: 'mer än en gång',
  },
  {
    what: 'two versions are there',
    page: () =>
      pageWith({}, { head: `${widget}<script>customElements.get('gransamarbete-list').copies.push('0.1.9')</script>` }),
    code: 'script-versions',
    says: /0\.2\.0 och 0\.1\.9/,
  },
  {
    what: 'an older version was first',
    page: () =>
      pageWith(
        {},
        {
          head: `<script>customElements.define('gransamarbete-list', class extends HTMLElement { static observedAttributes = ['src', 'page-size'] })</script>${ownTag}`,
        },
      ),
    code: 'script-old',
    says: 'äldre version',
  },
  {
    what: 'another element has the name of the list',
    page: () =>
      pageWith(
        {},
        { head: `<script>customElements.define('gransamarbete-list', class extends HTMLElement {})</script>${widget}` },
      ),
    code: 'name-taken',
    says: 'heter redan gransamarbete-list',
  },
  {
    what: 'there is no list',
    page: async () => ({ head: widget, body: '<p>Text.</p>' }),
    code: 'no-list',
    says: 'ingen lista på sidan',
  },
  {
    what: 'a div asks for something unknown',
    page: async () => ({ head: widget, body: `<div data-gransamarbete="gransamarbete-lista">${fallback}</div>` }),
    code: 'form-unknown',
    says: 'Menade du ”gransamarbete-list”?',
  },
  {
    what: 'a div names a server that is not allowed',
    page: async () => {
      const { address } = await orderFeed(good());
      return { head: widget, body: `<div data-gransamarbete data-src="${foreign(address)}">${fallback}</div>` };
    },
    code: 'form-not-allowed',
    says: /data-allow="http:\/\/(?:localhost|127\.0\.0\.1):\d+"/,
  },
  {
    what: 'a link names a server that is not allowed',
    page: async () => ({
      head: `<script src="/dist/gransamarbete.js" data-allow="https://tillaten.example"></script>`,
      body: '<p><a href="/lista.html?embed=gransamarbete-list&src=https://annan.example/feed.json">Lista</a></p>',
    }),
    code: 'form-not-allowed',
    says: 'data-allow="https://tillaten.example https://annan.example"',
  },
];

const feeds: Fault[] = [
  {
    what: 'nothing answers',
    page: () => pageWith({ src: `${nowhere}feed.json` }),
    code: 'feed-dead',
    says: 'Servern svarar inte',
  },
  {
    what: 'the server lets no other site in',
    page: async () => pageWith({ src: foreign((await order({ body: '{}' })).address) }),
    code: 'feed-cors',
    says: 'Access-Control-Allow-Origin',
  },
  {
    what: 'the policy of the page stops the request',
    page: async () =>
      pageWith({ src: foreign((await orderFeed(good())).address) }, { headers: { 'content-security-policy': self } }),
    code: 'feed-csp',
    says: /connect-src http:\/\/(?:localhost|127\.0\.0\.1):\d+/,
  },
  {
    what: 'the answer takes too long',
    page: () => pageOf({ delay: 20_000 }),
    code: 'feed-timeout',
    says: '8 sekunder',
  },
  { what: 'the feed is gone', page: () => pageOf({ status: 404 }), code: 'feed-status', says: '(404)' },
  { what: 'the feed asks for a login', page: () => pageOf({ status: 401 }), code: 'feed-status', says: 'inloggning' },
  {
    what: 'the server is down',
    page: () => pageOf({ status: 503 }),
    code: 'feed-status',
    says: 'Felet ligger hos servern',
  },
  {
    what: 'a login page answers',
    page: () => pageOf({ headers: { 'content-type': 'text/html' }, body: '<h1>Logga in</h1>' }),
    code: 'feed-html',
    says: 'privat fönster',
  },
  {
    what: 'the type is wrong',
    page: () => pageOf({ headers: { 'content-type': 'text/plain' } }),
    code: 'feed-type',
    says: 'text/plain',
  },
  { what: 'the file is cut off', page: () => pageOf({ body: '{"items": [' }), code: 'feed-json', says: 'avklippt' },
  { what: 'the file is no feed', page: () => pageOf({ body: '{"poster": []}' }), code: 'feed-shape', says: '”items”' },
  {
    what: 'the file is too large',
    page: () => pageOf({ body: `{"items": []}${' '.repeat(8 * 2 ** 20)}` }),
    code: 'feed-limit',
    says: 'för stort',
  },
  { what: 'the feed is empty', page: () => pageOf({}, feedOf([])), code: 'feed-empty', says: 'inga poster' },
  {
    what: 'every project has ended',
    page: () => pageOf({}, feedOf([project('Gammal', { period: ended })])),
    code: 'all-ended',
    says: 'Alla projekt är avslutade',
  },
  {
    what: 'an item has no id',
    page: () => pageOf({}, feedOf([project('Alfa'), { title: 'Utan id' }])),
    code: 'items-skipped',
    says: /Poster som inte visas: 1.*\/items\/1\/id/,
  },
  {
    what: 'a date does not exist',
    page: () => pageOf({}, feedOf([project('Alfa', { period: { start: '2027-02-31' } })])),
    code: 'fields-skipped',
    says: /ett datum som finns.*\/items\/0\/_gransamarbete\/period\/start/,
  },
  {
    what: 'one of two feeds is missing',
    page: async () => {
      const [one, other] = [await orderFeed(good()), await orderFeed(good(), { status: 404 })];
      return pageWith({ src: `${one.address} ${other.address}` });
    },
    code: 'feed-status',
    says: 'det som de andra flödena har',
  },
  {
    what: 'a later page is missing',
    page: async () => {
      const next = await orderFeed(good(), { status: 410 });
      return pageOf({}, { ...good(), next_url: next.address });
    },
    code: 'feed-part',
    says: 'En senare del',
  },
  {
    what: 'nobody says where the feed is',
    page: async () => ({ head: widget, body: listHtml({}) }),
    code: 'feed-unnamed',
    says: 'Ingen har sagt',
  },
  {
    what: 'the address is none',
    page: () => pageWith({ src: 'https://[/feed.json' }),
    code: 'feed-address',
    says: 'är ingen adress',
  },
  {
    what: 'the page hands over something that is no feed',
    page: () => pageWith({}, {}, `${fallback}${handsOver}`),
    code: 'feed-given',
    says: 'Flödet som sidan lämnar över',
  },
];

const settings: Fault[] = [
  {
    what: 'a setting is misspelt',
    page: () => pageWith({ page_size: '5' }),
    code: 'setting-unknown',
    says: 'Menade du ”page-size”?',
  },
  {
    what: 'a setting has an unknown value',
    page: () => pageWith({ sort: 'datum' }),
    code: 'setting-value',
    says: 'feed, title, start, end',
  },
  {
    what: 'a setting is no number',
    page: () => pageWith({ 'page-size': 'många' }),
    code: 'setting-value',
    says: 'från 1 till 1000',
  },
  { what: 'no area fits', page: () => pageWith({ areas: 'PO2' }), code: 'areas-empty', says: 'insatsområden' },
  {
    what: 'the page says no language',
    page: () => pageWith({}, { lang: '' }),
    code: 'language-missing',
    says: 'säger inte vilket språk',
  },
  {
    what: 'the page is in another language',
    page: () => pageWith({}, { lang: 'en' }),
    code: 'language-unknown',
    says: '”en”',
  },
  {
    what: 'nothing is there without JavaScript',
    page: () => pageWith({}, {}, ''),
    code: 'fallback-missing',
    says: 'Utan JavaScript',
  },
];

const votes: Fault[] = [
  {
    what: 'the collector does not know the site',
    page: () => pageWithVote({ status: 403, headers: { ...refusal, 'x-vote-refused': 'page-not-allowed' } }),
    code: 'collector-refuses',
    says: /http:\/\/localhost:\d+ i ALLOWED_ORIGINS/,
  },
  {
    what: 'there is no collector',
    page: () => pageWithVote({ ...voteForm, status: 404 }),
    code: 'collector-status',
    says: 'Insamlaren: Det finns ingenting på adressen (404)',
  },
  {
    what: 'something else answers',
    page: () => pageWithVote({ ...voteForm, body: '<h1>Välkommen</h1>' }),
    code: 'collector-foreign',
    says: 'något annat än insamlaren',
  },
  {
    what: 'a proxy takes away what lets other sites in',
    page: () => pageWithVote({ ...voteForm, headers: {} }),
    code: 'collector-cors',
    says: 'Insamlaren: Servern släpper inte in',
  },
  {
    what: 'the collector is down',
    page: () => pageWith({ feedback: `${nowhere}votes` }),
    code: 'collector-dead',
    says: 'Insamlaren: Servern svarar inte',
  },
  {
    what: 'the policy of the page stops votes',
    page: () => pageWithVote(voteForm, { headers: { 'content-security-policy': self } }),
    code: 'collector-csp',
    says: 'connect-src',
  },
  {
    what: 'the address does not end in /votes',
    page: () => pageWith({ feedback: 'https://svar.example/' }),
    code: 'collector-path',
    says: 'slutar inte på /votes',
  },
  {
    what: 'the address is empty',
    page: () => pageWith({ feedback: '' }),
    code: 'collector-address',
    says: 'adress saknas',
  },
  {
    what: 'another element has the name of the vote',
    page: async () => {
      const taken = `<script>customElements.define('page-feedback', class extends HTMLElement {})</script>`;
      return pageWithVote(voteForm, { head: taken + widget });
    },
    code: 'vote-name-taken',
    says: 'heter redan page-feedback',
  },
];

export const faults: readonly Fault[] = [...script, ...feeds, ...settings, ...votes];
