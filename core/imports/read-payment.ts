import type { Day } from '@duly/kernel/day.ts';
import type { ReadPlan, TableRow } from './read-plan.ts';
import { checkWidth, type RowReading, requireField } from './read-receivable.ts';
import { rowFault } from './row-fault.ts';
import { type Reference, type RowReader, rowReader } from './row-reader.ts';
import { isTotalsRow } from './totals-row.ts';

/** How money came; the words of the table `payments`. */
export type PaymentMethod =
  | 'bank-transfer'
  | 'direct-debit'
  | 'card'
  | 'wallet'
  | 'cheque'
  | 'cashier'
  | 'other';

/** One payment as a file states it. */
export interface PaymentRow {
  readonly line: number;
  readonly customer: Reference | null;
  readonly contract: Reference | null;
  readonly invoice: Reference | null;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly paidOn: Day;
  readonly reference: Reference | null;
  readonly method: PaymentMethod;
  readonly designatedAccount: string | null;
}

const methodWords: Readonly<Record<PaymentMethod, RegExp>> = {
  'bank-transfer':
    /^(?:bank.?transfer|transfer|wire|bank|eft|ach|sepa|银行转账|转账|电汇|汇款|对公转账|网银|银行)$/i,
  'direct-debit': /^(?:direct.?debit|debit|代扣|银行代扣|自动扣款|委托扣款)$/i,
  card: /^(?:card|credit.?card|debit.?card|pos|刷卡|银行卡|信用卡)$/i,
  wallet: /^(?:wallet|alipay|wechat|wechat.?pay|paypal|支付宝|微信|微信支付|扫码|云闪付)$/i,
  cheque: /^(?:cheque|check|支票|承兑汇票|银行承兑|商业汇票|汇票)$/i,
  cashier: /^(?:cashier|cash|desk|现金|前台|出纳)$/i,
  other: /^(?:other|其他|其它)$/i,
};

function readMethod(reader: RowReader): PaymentMethod {
  const stated = reader.text('method');
  // A file of payments is the statement of a bank account unless it says otherwise.
  if (stated === null) return 'bank-transfer';
  const word = stated.normalize('NFKC');
  for (const [method, form] of Object.entries(methodWords))
    if (form.test(word)) return method as PaymentMethod;
  reader.fault(rowFault('method-unknown', 'method', stated));
  return 'other';
}

/** Reads one row of payments. A payment needs its amount, its day, and an invoice or a customer to find its account. */
export function readPayment(plan: ReadPlan, row: TableRow): RowReading<PaymentRow> {
  const referenceColumn = plan.columns.invoice ?? plan.columns.customer;
  if (isTotalsRow(row.cells, referenceColumn === undefined ? '' : row.cells[referenceColumn])) {
    return { kind: 'skipped', fault: rowFault('totals-row', null, '') };
  }
  const reader = rowReader(plan, row);
  checkWidth(reader, plan, row);
  const customer = reader.reference('customer');
  const invoice = reader.reference('invoice');
  const currency = reader.currency();
  const amountMinor = reader.amount('amount', currency);
  const paidOn = reader.day('paidOn');
  const method = readMethod(reader);
  const contract = reader.reference('contract');
  const reference = reader.reference('paymentReference');
  const designatedAccount = reader.text('designatedAccount');
  requireField(reader, 'paidOn', paidOn);
  if (currency !== null) requireField(reader, 'amount', amountMinor);
  if (customer === null && invoice === null) requireField(reader, 'invoice', null);
  if (amountMinor !== null && amountMinor <= 0n) {
    reader.fault(rowFault('amount-not-positive', 'amount', row.cells[plan.columns.amount ?? 0] ?? ''));
  }
  if (reader.faults.length > 0 || amountMinor === null || paidOn === null || currency === null) {
    return { kind: 'refused', faults: reader.faults, customer };
  }
  const common = { line: row.line, customer, contract, invoice, amountMinor, currency, paidOn };
  return { kind: 'row', row: { ...common, reference, method, designatedAccount } };
}
