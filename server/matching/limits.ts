/** Lines posted in one transaction: larger ones are faster, but a desk that wants one of their parties waits for the whole. */
export const linesPerBatch = 400;
/** Connections that post at once, each over its own slots. */
export const matchWorkers = 2;
/** Rows read at once while the open lines and items are loaded. */
export const rowsPerRead = 20_000;
/** Parts into which a clerk may split one line. */
export const mostParts = 40;
/** Open items of one party that a clerk is shown. */
export const mostItemsShown = 300;
/** Days before the oldest line from which payments told of by clerks and files are looked at. */
export const paymentDaysBefore = 10;
/** Days back in which a returned payment is looked for. */
export const returnDays = 180;
