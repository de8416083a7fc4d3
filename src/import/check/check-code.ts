/** What can be found in a feed that is to be published. */
export type CheckCode = FeedCode | ItemCode | LinkCode;

/** About a feed as a whole, or a page of it. */
export type FeedCode =
  | 'feed-unreadable'
  | 'feed-network'
  | 'feed-timeout'
  | 'feed-status'
  | 'feed-type'
  | 'feed-encoding'
  | 'feed-json'
  | 'feed-shape'
  | 'feed-limit'
  | 'feed-loop'
  | 'feed-empty'
  | 'feed-old';

/** About an item, or a text of the feed. */
export type ItemCode =
  /** Something that the reader could not use: values.expected says what it should have been. */
  | 'unusable'
  /** Read, but against the schema: values.keyword says which rule. */
  | 'schema'
  | 'id-repeated'
  | 'id-elsewhere'
  | 'translation-missing'
  | 'translation-partial'
  | 'date-implausible'
  | 'area-unknown'
  | 'objective-unknown'
  | 'objective-area'
  | 'programme-unknown'
  | 'language-doubtful'
  | 'text-damaged'
  | 'personal-data'
  | 'ended-called-ongoing'
  | 'list-called-ongoing'
  | 'ends-soon'
  | 'item-old';

export type LinkCode =
  | 'link-gone'
  | 'link-not-found'
  | 'link-refused'
  | 'link-failing'
  | 'link-unreachable'
  | 'link-timeout'
  | 'link-certificate'
  | 'link-moved'
  | 'link-loop'
  | 'link-private';
