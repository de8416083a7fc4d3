/**
 * What the general rules of ad blockers look for, in our own words, after the general part of EasyPrivacy (easylist.to, read in part
 * in November 2026): they match addresses by words that stand alone between punctuation, whatever the site.
 *
 * On 2026-11-23 our addresses and tag names were also run, with the engine of Ghostery, against the lists of AdGuard as of
 * 2026-03-20: Base, Tracking Protection, Social Media, URL Tracking, Cookie Notices, Popups, Other Annoyances, Widgets, Frellwit's
 * Swedish, Dandelion Sprout's Nordic and the Finnish one, 278 347 network rules. None of ours was blocked, as script, fetch, page,
 * frame or image, from the same site or another, and no general cosmetic rule named our tags; `/pixel.gif?` was blocked. These lists
 * have fewer general rules than EasyPrivacy itself, which was not to be had. They are too large to be kept here.
 */
const words = [
  ...[
    'ad',
    'ads',
    'adv',
    'advert',
    'advertising',
    'adserver',
    'banner',
    'banners',
    'sponsor',
    'sponsored',
    'promo',
    'popup',
  ],
  ...['affiliate', 'doubleclick', 'dfp', 'gpt', 'prebid', 'taboola', 'outbrain', 'teaser', 'interstitial'],
  ...[
    'track',
    'tracker',
    'trackers',
    'tracking',
    'trk',
    'beacon',
    'beacons',
    'pixel',
    'pixels',
    'px',
    'spacer',
    '1x1',
    'clear',
  ],
  ...[
    'analytics',
    'analytic',
    'analysis',
    'stat',
    'stats',
    'statistics',
    'statistik',
    'metrics',
    'metric',
    'telemetry',
    'insights',
  ],
  ...[
    'counter',
    'count',
    'hit',
    'hits',
    'hitlog',
    'pageview',
    'pageviews',
    'pv',
    'impression',
    'imp',
    'visit',
    'visitor',
    'visits',
  ],
  ...[
    'collect',
    'collector',
    'log',
    'logger',
    'logging',
    'event',
    'events',
    'ping',
    'pingback',
    'ga',
    'gtm',
    'utm',
    'piwik',
    'matomo',
  ],
  ...[
    'fingerprint',
    'geoip',
    'session',
    'heatmap',
    'rum',
    'click',
    'clicks',
    'conversion',
    'audience',
    'abtest',
    'optimizely',
  ],
  ...[
    'cookie',
    'cookies',
    'consent',
    'gdpr',
    'cmp',
    'newsletter',
    'subscribe',
    'share',
    'sharing',
    'social',
    'survey',
    'nps',
  ],
];

/** A word of the lists that a name has, between punctuation; undefined when there is none. */
export const blockedWord = (name: string): string | undefined =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .find((part) => words.includes(part));

/** Class names and ids that annoyance lists hide on every site: one of them hid the votes of finn.no (`.feedback-button`). */
export const hiddenNames =
  /(?:^|[-_])(?:ad|ads|advert|banner|sponsor|promo|popup|modal|overlay|cookie|consent|newsletter|social|share|survey|feedback-(?:button|tab|widget|btn)|(?:button|tab|btn)-feedback)(?:$|[-_])/i;
