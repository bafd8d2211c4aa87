/** What two spellings of a phone number share: its digits, without the country code of China. */
export function normalisePhone(text: string): string {
  const digits = text.normalize('NFKC').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+|00)86(?=1\d{10}$)/, '').replace(/^\+/, '00');
}

/** What two spellings of an e-mail address share. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** What two spellings of a postal address share. */
export function normaliseAddress(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，.。;；]+/g, '');
}

/** An identity or registration number as it is compared. */
export function normaliseIdentity(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]+/g, '');
}

/** Several numbers in one cell. A blank parts nothing, since many write numbers with blanks. */
export function splitPoints(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[,;/、|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
