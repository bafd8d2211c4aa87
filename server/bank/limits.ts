/** Lines of one file; one transaction holds them all. A bank that has more gives a file a day. */
export const maxBankLines = 1_000_000;
/** Statements of one file: a hundred accounts for half a year. */
export const maxStatements = 20_000;
/** Remarks of a file that are kept; the counts stay exact. */
export const maxKeptRemarks = 1_000;
/** Elements within elements of an XML file; camt needs about twelve. */
export const maxXmlDepth = 64;
/** Characters of one text of an XML file, and of one line of text; more is no statement. */
export const maxTextRun = 256 * 1024;
/** Payments within one entry of a camt file, as XML elements; a batch of 50,000 is the largest that banks take. */
export const maxEntryElements = 3_000_000;
/** Bytes that are read before something is done with them. */
export const chunkBytes = 256 * 1024;
