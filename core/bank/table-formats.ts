import type { DateFormat } from '../imports/read-day.ts';

/** What a column of a bank's table can hold. */
export type TableField =
  | 'day'
  | 'valueDay'
  | 'amount'
  | 'credit'
  | 'debit'
  | 'direction'
  | 'balance'
  | 'currency'
  | 'name'
  | 'counterAccount'
  | 'words'
  | 'moreWords'
  | 'lastWords'
  | 'reference'
  | 'merchantReference'
  | 'status'
  | 'kind'
  | 'ownAccount'
  | 'remark';

/**
 * How the sign of a sum is told. `signed`: by its own sign. `two-columns`: money in and money out have columns of their own.
 * `marked`: a column says which way. `spent`: a card's list, on which what was spent has no sign. `wallet`: 收/支.
 */
export type SignRule = 'signed' | 'two-columns' | 'marked' | 'spent' | 'wallet';

export type TableFormat = {
  readonly id: string;
  /** Headings that must all be there; the first format whose headings are, is it. */
  readonly needs: readonly string[];
  /** Headings of each field, the better one first. */
  readonly columns: Readonly<Partial<Record<TableField, readonly string[]>>>;
  readonly sign: SignRule;
  /** Null: the tenant's own, or what the clerk says. */
  readonly currency: string | null;
  /** The order in dates that do not tell it; null where all of the column has to settle it. */
  readonly dates: DateFormat | null;
};

const words = (text: string) => text.split(' ');

/** A heading as it is compared: width and case folded, blanks, signs and the unit 元 gone, what a bracket says kept. */
export function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(元\)/g, '')
    .replace(/[\s_\-./\\:*#'"`,、;?|()[\]【】]+/g, '');
}

/** Formats of banks and wallets, by their headings as `headingKey` writes them. What comes last fits any bank's table. */
export const tableFormats: readonly TableFormat[] = [
  {
    id: 'alipay',
    needs: words('交易时间 收支 金额 交易状态 交易订单号'),
    columns: {
      day: ['交易时间'],
      amount: ['金额'],
      direction: ['收支'],
      status: ['交易状态'],
      kind: ['交易分类'],
      name: ['交易对方'],
      counterAccount: ['对方账号'],
      words: ['商品说明'],
      remark: ['备注'],
      reference: ['交易订单号'],
      merchantReference: ['商家订单号'],
    },
    sign: 'wallet',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'wechat',
    needs: words('交易时间 交易类型 收支 金额 当前状态 交易单号'),
    columns: {
      day: ['交易时间'],
      amount: ['金额'],
      direction: ['收支'],
      status: ['当前状态'],
      kind: ['交易类型'],
      name: ['交易对方'],
      words: ['商品'],
      remark: ['备注'],
      reference: ['交易单号'],
      merchantReference: ['商户单号'],
    },
    sign: 'wallet',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'icbc',
    needs: words('交易日期 摘要 记账金额收入 记账金额支出 记账币种'),
    columns: {
      day: ['记账日期', '交易日期'],
      credit: ['记账金额收入'],
      debit: ['记账金额支出'],
      currency: ['记账币种'],
      balance: ['余额'],
      name: ['对方户名'],
      kind: ['摘要'],
      words: ['摘要'],
      moreWords: ['交易场所'],
    },
    sign: 'two-columns',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'boc',
    needs: words('记账日期 币别 金额 余额 交易名称 对方账户名'),
    columns: {
      day: ['记账日期'],
      amount: ['金额'],
      currency: ['币别'],
      balance: ['余额'],
      name: ['对方账户名'],
      counterAccount: ['对方卡号账号'],
      kind: ['交易名称'],
      words: ['附言'],
      moreWords: ['交易名称'],
      ownAccount: ['借记卡号'],
    },
    sign: 'signed',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'boc-card',
    needs: words('交易日 银行记账日 交易描述 存入 支出'),
    columns: {
      day: ['银行记账日'],
      valueDay: ['交易日'],
      credit: ['存入'],
      debit: ['支出'],
      currency: ['币种'],
      words: ['交易描述'],
      kind: ['交易描述'],
    },
    sign: 'two-columns',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'abc',
    needs: words('交易日期 交易摘要 交易金额 本次余额'),
    columns: {
      day: ['交易日期'],
      amount: ['交易金额'],
      balance: ['本次余额'],
      name: ['对手信息'],
      kind: ['交易摘要'],
      words: ['交易附言'],
      moreWords: ['交易摘要'],
      reference: ['日志号'],
    },
    sign: 'signed',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'bocom',
    needs: words('交易日期 借贷 交易金额 对方户名'),
    columns: {
      day: ['交易日期'],
      amount: ['交易金额'],
      direction: ['借贷'],
      balance: ['余额'],
      name: ['对方户名'],
      counterAccount: ['对方账号'],
      kind: ['交易类型'],
      words: ['摘要'],
      moreWords: ['交易类型'],
    },
    sign: 'marked',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'cmb',
    needs: words('记账日期 货币 交易金额 联机余额'),
    columns: {
      day: ['记账日期'],
      amount: ['交易金额'],
      currency: ['货币'],
      balance: ['联机余额'],
      name: ['对手信息'],
      kind: ['交易摘要'],
      words: ['客户摘要'],
      moreWords: ['交易摘要'],
    },
    sign: 'signed',
    currency: 'CNY',
    dates: 'YMD',
  },
  {
    id: 'hsbc-hk-card',
    needs: words('transactiondate postdate description billingamount billingcurrency'),
    columns: {
      day: ['postdate'],
      valueDay: ['transactiondate'],
      amount: ['billingamount'],
      currency: ['billingcurrency'],
      name: ['merchantname'],
      words: ['description'],
      kind: ['description'],
      status: ['transactionstatus'],
    },
    sign: 'signed',
    currency: 'HKD',
    dates: 'DMY',
  },
  {
    id: 'bmo-card',
    needs: words('item card transactiondate postingdate transactionamount description'),
    columns: {
      day: ['postingdate'],
      valueDay: ['transactiondate'],
      amount: ['transactionamount'],
      words: ['description'],
      kind: ['description'],
      ownAccount: ['card'],
    },
    sign: 'spent',
    currency: 'CAD',
    dates: 'YMD',
  },
];

/** A table without headings, as TD gives it: date, description, out, in, balance. */
export const headlessFormat: TableFormat = {
  id: 'td',
  needs: [],
  columns: {},
  sign: 'two-columns',
  currency: 'CAD',
  dates: 'MDY',
};

/** Headings by which any other bank's table is understood. */
export const anyTable: TableFormat = {
  id: 'table',
  needs: [],
  columns: {
    day: words(
      '记账日期 入账日期 交易日期 交易时间 日期 bookingdate postingdate posteddate transactiondate date buchungstag',
    ),
    valueDay: words('起息日 valuedate'),
    credit: words(
      '收入金额 贷方发生额 贷方金额 收入 存入 转入金额 credit creditamount deposit deposits moneyin paidin',
    ),
    debit: words(
      '支出金额 借方发生额 借方金额 支出 转出金额 debit debitamount withdrawal withdrawals moneyout paidout',
    ),
    amount: words('交易金额 发生额 金额 amount transactionamount betrag'),
    direction: words('借贷标志 借贷方向 借贷 收支标志 收支 creditdebit drcr debitcredit type'),
    balance: words('账户余额 余额 balance runningbalance'),
    currency: words('币种 货币 币别 currency ccy'),
    name: words(
      '对方户名 对方名称 对方账户名称 付款人名称 对方单位 对方 payer payername counterparty counterpartyname name',
    ),
    counterAccount: words('对方账号 对方卡号 付款人账号 counterpartyaccount payeraccount iban'),
    words: words('附言 用途 备注 摘要 description details remittance reference narrative memo'),
    kind: words('摘要 交易类型 业务类型 transactiontype'),
    reference: words('交易流水号 流水号 凭证号 回单编号 transactionid transactionreference bankreference'),
    ownAccount: words('本方账号 账号 账户 accountnumber account'),
  },
  sign: 'signed',
  currency: null,
  dates: null,
};

const currencyNames: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  人民币元: 'CNY',
  RMB: 'CNY',
  美元: 'USD',
  港币: 'HKD',
  港元: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  加拿大元: 'CAD',
  加元: 'CAD',
  澳大利亚元: 'AUD',
  新加坡元: 'SGD',
};

/** The code of a currency as tables name it; the text itself, in capitals, where it is no name that is known. */
export function currencyOfName(text: string): string {
  const clean = text.trim();
  return currencyNames[clean] ?? clean.toUpperCase();
}
