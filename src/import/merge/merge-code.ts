/** What can be found when feeds are merged. */
export type MergeCode =
  | 'merge-id-repeated'
  /** Two items that may be one: a person has to decide. */
  | 'merge-doubtful'
  /** So many items have one name that it tells nothing. */
  | 'merge-crowded'
  /** Sources say different things about one project. */
  | 'merge-differs'
  /** An id that another feed has for something else. */
  | 'merge-id-taken'
  /** The last merge had a source that this one has not: what came from it would be lost. */
  | 'merge-source-missing'
  | 'merge-decision-conflict'
  | 'merge-decision-unknown';
