import { csvLine } from '@duly/core/imports/csv-cell.ts';
import { type Period, voucherNumber } from '@duly/core/vouchers/period.ts';
import { formatDecimal } from '@duly/kernel/money.ts';
import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import { exportBatch } from './limits.ts';
import { writeVouchers } from './show-books.ts';

const heading = csvLine([
  '期间 period',
  '凭证号 number',
  '日期 date',
  '事由 cause',
  '科目 account',
  '科目名称',
  'account name',
  '币种 currency',
  '借方 debit',
  '贷方 credit',
  '笔数 postings',
]);

/**
 * The vouchers of a period as CSV that another system or a spreadsheet reads, a line a voucher line, in pieces. The mark at its
 * front makes spreadsheets read it as UTF-8; nothing in it can run as a formula.
 */
export async function* voucherCsv(pool: pg.Pool, tenantId: string, period: Period): AsyncGenerator<string> {
  yield `\ufeff${heading}`;
  for (let after = 0, more = true; more; ) {
    const from = after;
    const page = await inTenant(
      pool,
      tenantId,
      (tx) => writeVouchers(tx, period, from, exportBatch),
      'snapshot',
    );
    for (const voucher of page.vouchers) {
      const sum = (minor: string) => (minor === '0' ? '' : formatDecimal(BigInt(minor), voucher.currency));
      yield voucher.lines
        .map((line) =>
          csvLine([
            period,
            voucherNumber(period, voucher.number),
            voucher.onDay,
            voucher.cause,
            line.account,
            line.name.zh,
            line.name.en,
            voucher.currency,
            sum(line.debitMinor),
            sum(line.creditMinor),
            `${line.postings}`,
          ]),
        )
        .join('');
      after = voucher.number;
    }
    more = page.more;
  }
}
