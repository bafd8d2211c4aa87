import { formatDay } from '@duly/kernel/day.ts';
import type { BankLine, WholeEntry } from './bank-line.ts';
import { accountKey } from './own-account.ts';

// A unit separator parts the fields, and no text that is kept has control characters, so no two lists make one text.
const joined = (...parts: readonly string[]) => parts.join('\u001f');

/**
 * What makes a movement the same one in another file: account, day, sum, and the bank's reference, or where the bank gives
 * none the texts. Not the reference alone: banks use one for a payment and its fee, and some write the same one every day.
 * Movements that are equal in all of it are told apart by their running number.
 */
export function lineIdentity(account: string, line: BankLine): string {
  const at = [accountKey(account), line.currency, formatDay(line.bookedOn), line.amountMinor.toString()];
  if (line.whole === null && line.bankReference !== '') return joined(...at, 'ref', line.bankReference);
  const { payerName, payerAccount, remittance, endToEndId, structuredReference, bankReference } = line;
  return joined(
    ...at,
    'text',
    line.whole?.bankReference ?? '',
    bankReference,
    payerName,
    payerAccount,
    remittance,
    endToEndId,
    structuredReference,
  );
}

/**
 * The identity that the whole booking of a part has in a file that does not split it; null where the booking has no
 * reference to be known by.
 */
export function wholeIdentity(account: string, line: BankLine, whole: WholeEntry): string | null {
  if (whole.bankReference === '') return null;
  const { amountMinor, bankReference } = whole;
  return joined(
    accountKey(account),
    line.currency,
    formatDay(line.bookedOn),
    amountMinor.toString(),
    'ref',
    bankReference,
  );
}
