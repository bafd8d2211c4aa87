// A cell that begins with one of these runs as a formula in a spreadsheet (=cmd, +1+1, -2+3, @SUM, and a tab or a carriage
// return before them); the wide forms are folded to these by some programs.
const runs = /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/;
const number = /^-?\d+(?:\.\d+)?$/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * One cell of a CSV that people open in a spreadsheet: text that would run as a formula gets a leading apostrophe, plain
 * negative numbers stay numbers, and quotes are doubled.
 */
export function csvCell(value: string): string {
  const safe = runs.test(value) && !number.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of such a CSV, CRLF behind it as RFC 4180 asks. */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
