/** A heading as it is compared, and the power of ten that its unit multiplies amounts by (万元: 4, 千元: 3). */
export interface Heading {
  readonly key: string;
  readonly unitPower: number;
}

const brackets = /[([{【〔（][^)\]}】〕）]*[)\]}】〕）]/g;
const separators = /[\s_\-./\\:：*#'"`,，、;；?？|]+/g;

/**
 * Makes headings comparable: width and case folded, bracketed remarks ("金额(元)", "Amount [USD]"), blanks and
 * punctuation dropped, so that `document type`, `Document_Type` and `DOCUMENT-TYPE` are one. A unit in the heading is
 * kept apart, because an amount in 万元 read as 元 would be wrong by four digits.
 */
export function normaliseHeading(text: string): Heading {
  const folded = text.normalize('NFKC').toLowerCase();
  const bare = folded.replace(brackets, '').replace(separators, '');
  // A heading that is nothing but a bracket is still a heading.
  const key = bare === '' ? folded.replace(/[()[\]{}]/g, '').replace(separators, '') : bare;
  return { key, unitPower: unitPowerOf(folded) };
}

function unitPowerOf(folded: string): number {
  if (/万/.test(folded)) return 4;
  if (/千元/.test(folded)) return 3;
  return 0;
}
