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
  | 'merge-decision-conflict'
  | 'merge-decision-unknown';
