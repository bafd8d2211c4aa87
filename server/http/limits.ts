/** A JSON body: the longest form is a case note with a promise; a quarter of a megabyte is a hundred of them. */
export const bodyLimitBytes = 256 * 1024;
/** Form fields beside an uploaded file. */
export const uploadFields = 20;
/** One such field: a column mapping as JSON. */
export const uploadFieldBytes = 64 * 1024;
/** An uploaded file, unless the operator says otherwise; the largest real book seen has 30 MB. */
export const maxUploadBytes = 200 * 1024 * 1024;
