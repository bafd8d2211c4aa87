const plainDigits = /^[0-9]+$/;
const floatedDigits = /^[0-9]+\.0+$/;

/** A reference as people wrote it: width folded, blanks at the ends and doubled ones inside dropped. */
export function spellReference(text: string): string {
  const folded = /^[\x21-\x7e]*$/.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  // Spreadsheets keep zeros by ="00123" or a leading apostrophe; both are marks of the sheet and not of the number.
  const formula = /^="(.*)"$/.exec(folded);
  if (formula) return (formula[1] ?? '').trim();
  return folded.startsWith("'") ? folded.slice(1).trim() : folded;
}

/**
 * The form under which a reference is compared. References are text, never numbers; but a number that went through a
 * spreadsheet has lost its leading zeros or gained ".0", so all-digit ones are compared without either.
 * The empty text means that there is none.
 */
export function normaliseReference(text: string): string {
  const spelled = spellReference(text);
  const digits = floatedDigits.test(spelled) ? spelled.slice(0, spelled.indexOf('.')) : spelled;
  if (!plainDigits.test(digits)) return spelled;
  const bare = digits.replace(/^0+/, '');
  return bare === '' ? '0' : bare;
}

const scientific = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d+$/i;

/** Whether a spreadsheet replaced a long number by `1.93E+09`: the digits are gone and must not be guessed. */
export function hasLostDigits(text: string): boolean {
  return scientific.test(text.trim());
}
