/** Receivables an account shows at once; who has more open ones is worked from a statement. */
export const itemsShown = 200;
/** Lines of the timeline a page: about two screens. */
export const timelinePageRows = 50;
