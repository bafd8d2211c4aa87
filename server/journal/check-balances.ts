import type { Tx } from '../db/tenant-tx.ts';
import type { Finding } from './finding.ts';
import { readAccountDifferences, readItemDifferences } from './store-verify.ts';

/** Differences told one by one; a thousandth is no more news. */
const tellAtMost = 100;

/** Every balance is the sum of its postings: of a receivable, and of an account. */
export async function checkBalances(tx: Tx): Promise<Finding[]> {
  const items = await readItemDifferences(tx, tellAtMost);
  const accounts = await readAccountDifferences(tx, tellAtMost);
  return [
    ...items.map(
      ({ itemId, open, posted }): Finding => ({
        code: 'balance-differs',
        subject: itemId,
        words: {
          zh: `应收 ${itemId} 未清 ${open}，分录合计 ${posted}`,
          en: `receivable ${itemId}: open ${open}, its postings add up to ${posted}`,
        },
      }),
    ),
    ...accounts.map(
      ({ accountId, state, posted }): Finding => ({
        code: 'balance-differs',
        subject: accountId,
        words: {
          zh: `账户 ${accountId} 余额 ${state}，分录合计 ${posted}`,
          en: `account ${accountId}: balance ${state}, its postings add up to ${posted}`,
        },
      }),
    ),
  ];
}
