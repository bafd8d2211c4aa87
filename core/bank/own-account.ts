/** An account as it is compared: letters and digits only, capitals. */
export function accountKey(account: string): string {
  return account.toUpperCase().replace(/[^\p{L}\p{N}*]/gu, '');
}

/** Fewer visible digits than this fit too many accounts. */
const fewestDigits = 4;

/** The ways in which one account may be written: as it is, a part between strokes, without the currency behind it. */
function spellings(account: string): string[] {
  const parts = account.split('/').map(accountKey);
  const all = [accountKey(account), ...parts].filter((part) => part.length >= fewestDigits);
  return [...new Set(all.flatMap((part) => [part, part.replace(/(?<=\d)[A-Z]{3}$/, '')]))];
}

export function isMasked(account: string): boolean {
  return account.includes('*');
}

/** Whether a masked number may be this account: its visible ends are the account's, four digits of them at least. */
export function fitsMask(masked: string, account: string): boolean {
  const key = accountKey(masked);
  const [head = '', ...rest] = key.split(/\*+/);
  const tail = rest.at(-1) ?? '';
  if (head.length + tail.length < fewestDigits) return false;
  return spellings(account).some((one) => one.startsWith(head) && one.endsWith(tail));
}

/** Whether two writings mean one account. A masked one means none by itself. */
export function isSameAccount(one: string, other: string): boolean {
  if (isMasked(one) || isMasked(other)) return false;
  const spelt = new Set(spellings(one));
  return spellings(other).some((key) => spelt.has(key));
}

/** The designated account that an account of a file is; null when it is none of them. */
export function designatedAs(account: string, designated: readonly string[]): string | null {
  return designated.find((one) => isSameAccount(account, one)) ?? null;
}

/** An account number of somebody else as people may see it: its last four signs, unless the file masked it already. */
export function maskAccount(account: string): string {
  if (account === '' || isMasked(account)) return account.slice(0, 64);
  const clean = account.replace(/\s/g, '');
  return clean.length <= 4 ? '****' : `****${clean.slice(-4)}`;
}
