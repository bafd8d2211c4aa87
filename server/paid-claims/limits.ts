/** Claims that the list shows at once: far more than wait at a time anywhere. */
export const claimsAtOnce = 500;

/** Claims of one party that its case shows, those that wait first. */
export const claimsOfParty = 50;

/** Days ahead that a transfer may be dated: an order given for a coming day; further on it is a promise. */
export const transferAheadDays = 5;
