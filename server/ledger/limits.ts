/** Accounts in one transaction of an accrual run: larger ones are quicker, but payments wait for them. */
export const accrualChunk = 1_000;
/** Lines on the page that explains a balance; what is older is carried forward as one sum. */
export const explainedLines = 500;
