/** Vouchers that a page shows at once; a busy creditor makes some ten a day. */
export const vouchersAtOnce = 200;

/** Lines of the chart: far more than any chart has, so that a mistaken upload is refused. */
export const mostChartLines = 400;

/** Vouchers that the export reads from the database at once. */
export const exportBatch = 500;
