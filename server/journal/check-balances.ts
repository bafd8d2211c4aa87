import type { Tx } from '../db/tenant-tx.ts';
import type { Finding } from './finding.ts';
import {
  readAccountDifferences,
  readItemDifferences,
  readOutcomeDifferences,
  readRunDifferences,
} from './store-verify.ts';

/** Differences told one by one; a thousandth is no more news. */
const tellAtMost = 100;

/**
 * Every balance is the sum of its postings, the working state of every account is what its sources give, and every outcome
 * is the one decided.
 */
export async function checkBalances(tx: Tx): Promise<Finding[]> {
  const items = await readItemDifferences(tx, tellAtMost);
  const accounts = await readAccountDifferences(tx, tellAtMost);
  const outcomes = await readOutcomeDifferences(tx, tellAtMost);
  const runs = await readRunDifferences(tx, tellAtMost);
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
      ({ accountId, columns }): Finding => ({
        code: 'state-differs',
        subject: accountId,
        words: {
          zh: `账户 ${accountId} 的工作状态与来源不符：${columns.join('、')}`,
          en: `account ${accountId}: its state differs from its sources in ${columns.join(', ')}`,
        },
      }),
    ),
    ...outcomes.map(
      (accountId): Finding => ({
        code: 'outcome-differs',
        subject: accountId,
        words: {
          zh: `账户 ${accountId} 的状态与最近一次决定不符`,
          en: `account ${accountId}: its state is not what was last decided`,
        },
      }),
    ),
    ...runs.map(
      ({ runId, day }): Finding => ({
        code: 'outcome-differs',
        subject: runId,
        words: {
          zh: `${day} 的日终结果与日志所记不符`,
          en: `the day run of ${day}: its outcome is not the one journalled`,
        },
      }),
    ),
  ];
}
