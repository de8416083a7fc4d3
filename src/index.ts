export type { VoteDetail } from './feedback/events.js';
export { PageFeedback } from './feedback/page-feedback.js';
export type { ErrorDetail, FilterDetail, LoadDetail } from './list/events.js';
export { GransamarbeteList } from './list/gransamarbete-list.js';
