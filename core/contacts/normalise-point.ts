/**
 * The form under which two spellings of a phone, e-mail, address or messenger account are one; null when the text cannot
 * be one. Only its keyed hash is kept for comparison.
 */
export function normalisePoint(kind: 'phone' | 'email' | 'address' | 'im', value: string): string | null {
  const text = value.normalize('NFKC').trim();
  if (kind === 'phone') return normalPhone(text);
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text.toLowerCase() : null;
  const bare = text.replace(/\s+/g, ' ').toLowerCase();
  return bare.length < 3 ? null : bare;
}

// Mainland numbers are written with and without +86 or 0086; the digits after it are the number.
function normalPhone(text: string): string | null {
  if (/[^\d+()\-.\s/x#]/i.test(text)) return null;
  const [main = '', extension = ''] = text.split(/[x#]/i);
  const digits = main.replace(/[^\d+]/g, '').replace(/^(?:\+|00)86(?=\d{10,})/, '');
  if (!/^\+?\d{5,15}$/.test(digits)) return null;
  return extension === '' ? digits : `${digits}x${extension.replace(/\D/g, '')}`;
}
