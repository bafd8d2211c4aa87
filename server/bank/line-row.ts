import type { BankLine } from '@duly/core/bank/bank-line.ts';
import { accountKey, isMasked, maskAccount } from '@duly/core/bank/own-account.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { copyLine } from '../db/copy-text.ts';
import { deriveValueKey } from '../keys/derive-id.ts';
import type { TenantKeys } from '../keys/open-keys.ts';

export type PlacedLine = {
  readonly line: BankLine;
  readonly lineId: string;
  readonly wholeId: string | null;
  readonly statementId: string;
  readonly account: string;
  /** Null: open. */
  readonly setAside: string | null;
};

/** One line in the order of columns of `store-stage.ts`. The payer's account is masked here and only here. */
export function lineRow(keys: TenantKeys, placed: PlacedLine): string {
  const { line, lineId, wholeId, statementId, account, setAside } = placed;
  const whole =
    line.payerAccount === '' || isMasked(line.payerAccount) ? null : accountKey(line.payerAccount);
  return copyLine([
    slotOf(lineId),
    lineId,
    wholeId,
    wholeId === null ? null : slotOf(wholeId),
    statementId,
    line.lineNo,
    account,
    formatDay(line.bookedOn),
    line.valueOn === null ? null : formatDay(line.valueOn),
    line.currency,
    line.amountMinor,
    line.kind,
    line.payerName,
    maskAccount(line.payerAccount),
    whole === null || whole === '' ? null : deriveValueKey(keys, 'bank-account', whole),
    line.remittance,
    line.structuredReference,
    line.endToEndId,
    line.bankReference,
    line.returns,
    line.returnReason,
    setAside,
  ]);
}
