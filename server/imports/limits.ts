/**
 * Bytes of a file. A ledger of a million rows as CSV is about 100 MB; a CSV is streamed in constant memory, so the command
 * line takes up to 512 MB and a 200 MB file is simply read. Uploads are bounded lower by `Deps.maxUploadBytes`.
 */
export const maxFileBytes = 512 * 1024 * 1024;
/** Bytes of an XLSX: its texts are held in memory while it is read. */
export const maxWorkbookBytes = 64 * 1024 * 1024;
/** Bytes that all parts of an XLSX may inflate to; about a million rows of ten columns. */
export const maxInflatedBytes = 400 * 1024 * 1024;
/** How often larger than its packed form a part above `ratioFreeBytes` may be; sheets pack 5 to 30 times, bombs 1,000. */
export const maxInflateRatio = 120;
/** Parts below this size are harmless whatever their ratio: an empty sheet packs well. */
export const ratioFreeBytes = 8 * 1024 * 1024;
/** Parts of an XLSX; a workbook has a few dozen. */
export const maxArchiveEntries = 2_000;
/** Columns of a table; more is not a ledger. */
export const maxColumns = 300;
/** Characters of one cell. */
export const maxCellLength = 4_000;
/** Characters of one CSV row: a quote that never closes ends here and not at the end of the file. */
export const maxRecordLength = 256 * 1024;
/** Rows of one import; one transaction holds them all. */
export const maxRows = 2_000_000;
/** Rows handed on at once while reading. */
export const rowsPerBatch = 1_000;
/** Changed parties that are decided again at once after receivables; beyond it the next run decides them. */
export const maxRedecidedAtOnce = 2_000;
/** Faults of a run that are kept; a file with more is wrong as a whole, and the counts stay exact. */
export const maxKeptRejects = 100_000;
/** Rows from which an import joins by hashing and gives the planner fresh statistics. */
export const bulkRows = 1_000;
