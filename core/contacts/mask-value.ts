/** Masks keep enough to recognise a point in a list and too little to use it. */

function maskDigits(value: string): string {
  const digits = value.replace(/[^\d+]/g, '');
  if (digits.length < 7) return '****';
  return digits.length < 9 ? `**** ${digits.slice(-2)}` : `${digits.slice(0, 3)} **** ${digits.slice(-4)}`;
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  if (at < 1) return '****';
  const name = value.slice(0, at);
  const shown = name.length > 3 ? `${name.slice(0, 2)}****${name.slice(-1)}` : `${name.slice(0, 1)}****`;
  return shown + value.slice(at);
}

// A Chinese address begins with the place and ends with the door: the beginning may be shown.
function maskText(value: string): string {
  const shown = Math.min(6, Math.floor(value.length / 3));
  return `${[...value].slice(0, shown).join('')}****`;
}

/** The masked form of a contact point's value; an erased, empty value stays empty. */
export function maskValue(kind: string, value: string): string {
  if (value === '') return '';
  if (kind === 'phone') return maskDigits(value);
  if (kind === 'email') return maskEmail(value);
  return maskText(value);
}
