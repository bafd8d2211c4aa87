import type { ReckonedPart } from '../../shared/api-types.ts';

// Moves the point of a plain decimal text to the left and drops zeros at its end.
function shifted(text: string, places: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = whole.padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${digits.slice(0, cut)}.${digits.slice(cut)}${fraction}`.replace(/0+$/, '').replace(/\.$/, '');
}

/** Millionths as per mille: "1000" is "1‰". */
export const permille = (ppm: string): string => `${shifted(ppm, 3)}‰`;

/** Millionths as per cent: "117500" is "11.75%". */
export const percent = (ppm: string): string => `${shifted(ppm, 4)}%`;

/** The rate of a part as people write it; by day in per mille, by year in per cent. */
export function rateOfPart(part: ReckonedPart): string | null {
  if (part.ratePpm === null) return null;
  return part.per === 'day' ? permille(part.ratePpm) : percent(part.ratePpm);
}

const typed = /^(\d{1,4})(?:[.．](\d{1,6}))?\s*[‰%]?$/;

/**
 * A typed figure times `factor` as a whole number: per mille times 1,000 or per cent times 10,000 are millionths. Null where it
 * cannot be read or has more decimals than millionths.
 */
export function readTypedRate(text: string, factor: number): number | null {
  const match = typed.exec(text.trim());
  if (match === null) return null;
  const fraction = match[2] ?? '';
  const scale = 10n ** BigInt(fraction.length);
  const whole = BigInt(`${match[1]}${fraction}`) * BigInt(factor);
  return whole % scale === 0n ? Number(whole / scale) : null;
}
