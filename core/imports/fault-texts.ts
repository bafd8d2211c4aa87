import type { FaultCode } from './row-fault.ts';

/** Words of a fault in both languages; `{name}` stands for a parameter. */
export interface FaultText {
  readonly zh: string;
  readonly en: string;
}

/** What each code says to the clerk: what is wrong, and where it is not plain, what to do. */
export const faultTexts: Readonly<Record<FaultCode, FaultText>> = {
  missing: { zh: '此栏为空，不能缺少', en: 'This column is empty and cannot be left out' },
  'too-long': {
    zh: '内容过长（{length} 字，最多 {max} 字）',
    en: 'Too long ({length} characters, at most {max})',
  },
  'control-characters': {
    zh: '含有乱码或控制字符，请检查文件编码',
    en: 'Contains control or replacement characters; check the encoding of the file',
  },
  'digits-lost': {
    zh: '编号已被表格软件转成数值，位数丢失；请把该列设为文本后重新导出',
    en: 'A spreadsheet turned this number into a figure and lost digits; export the column as text again',
  },
  'cell-error': { zh: '单元格是错误值', en: 'The cell holds an error value' },
  'formula-without-value': {
    zh: '单元格是公式且没有保存结果；请打开文件重新保存，或粘贴为数值',
    en: 'The cell is a formula without a stored result; open and save the file again, or paste values',
  },
  'too-many-columns': {
    zh: '本行有 {cells} 格，标题只有 {headings} 格；可能引号或分隔符有误',
    en: 'The row has {cells} cells and the heading {headings}; a quote or separator may be wrong',
  },
  'date-unreadable': { zh: '不是可识别的日期', en: 'Not a date that can be read' },
  'date-lost': {
    zh: '日期已被表格软件毁坏，只剩时分秒；请从原系统重新导出',
    en: 'A spreadsheet destroyed this date and left a time of day; export it again from the source',
  },
  'date-impossible': { zh: '没有这一天', en: 'There is no such day' },
  'date-not-in-format': {
    zh: '不符合本列的日期格式 {format}',
    en: 'Does not fit the date format {format} of this column',
  },
  'date-out-of-range': { zh: '日期不在 1900 至 2199 年之间', en: 'The date is not between 1900 and 2199' },
  'amount-unreadable': { zh: '不是可识别的金额', en: 'Not an amount that can be read' },
  'amount-too-precise': {
    zh: '小数位多于 {currency} 的 {digits} 位；不做四舍五入',
    en: 'More decimals than the {digits} of {currency}; nothing is rounded',
  },
  'amount-out-of-range': { zh: '金额过大', en: 'The amount is too large' },
  'amount-zero': { zh: '金额为零', en: 'The amount is zero' },
  'amount-not-positive': { zh: '付款金额必须大于零', en: 'A payment must be more than zero' },
  'currency-unknown': { zh: '不是已知的币种', en: 'Not a known currency' },
  'currency-conflict': {
    zh: '金额旁的币种与本行币种 {currency} 不同',
    en: 'Names another currency than the {currency} of its row',
  },
  'currency-changed': {
    zh: '该客户的这张单据已按 {currency} 入账；币种不能改变',
    en: 'This item of the customer stands in {currency} already; its currency cannot change',
  },
  'item-on-other-account': {
    zh: '该客户的这张单据已记在账户 {account} 上且未结清；请按那里的合同号导入（那里没有合同号则不填）',
    en: 'This item of the customer stands open on its account {account}; state the contract as it is there, or none if none',
  },
  'yes-no-unreadable': { zh: '应为“是”或“否”', en: 'Should be yes or no' },
  'term-unreadable': {
    zh: '账期不是天数，且没有到期日',
    en: 'The terms are not a number of days, and there is no due date',
  },
  'already-settled': {
    zh: '文件标明已结清；请作为付款导入，而非应收',
    en: 'The file says that it is settled; import it as a payment and not as a receivable',
  },
  'method-unknown': { zh: '不是已知的付款方式', en: 'Not a known way of paying' },
  'conflicting-duplicate': {
    zh: '同一单据在第 {otherLine} 行以不同内容出现；两行都未导入',
    en: 'The same item stands on line {otherLine} with other contents; neither was taken',
  },
  repeated: { zh: '与第 {otherLine} 行完全相同，只计一次', en: 'The same as line {otherLine}; counted once' },
  'totals-row': { zh: '合计行，已跳过', en: 'A totals row, passed over' },
  'quote-broken': {
    zh: '引号没有正确闭合，本行无法拆分',
    en: 'A quote is not closed properly; the row cannot be split',
  },
  'customer-unknown': { zh: '没有这个客户', en: 'There is no such customer' },
  'account-not-found': { zh: '找不到对应的应收账户', en: 'No account of receivables was found for it' },
  'account-ambiguous': {
    zh: '有 {count} 个账户可能对应；请写明客户编号或合同号',
    en: 'It could belong to {count} accounts; name the customer or the contract',
  },
  'reference-has-several-holders': {
    zh: '此编号先后属于不同客户；请写明发票号',
    en: 'This number has meant several customers in turn; name the invoice',
  },
  'reference-other-identity': {
    zh: '此编号已属于证件号码不同的客户；若编号已转给新客户，请填写启用日期',
    en: 'This number belongs to a customer with another identity number; if it was given to a new one, state “valid from”',
  },
  'former-number-of-another': {
    zh: '原编号与新编号已是两个不同的客户；若为同一客户，请用“合并至”',
    en: 'The former and the new number already mean two customers; if they are one, use “merged into”',
  },
  'merge-target-unknown': { zh: '合并至的客户不存在', en: 'The customer to merge into does not exist' },
  'merge-refused': {
    zh: '合并后有同号单据 {references}；请先改正其中之一',
    en: 'Both customers have the item {references}; correct one of them first',
  },
  'valid-from-not-after': {
    zh: '启用日期不晚于此编号现有含义的起始日 {since}',
    en: '“Valid from” is not after {since}, since when the number has its present meaning',
  },
  'valid-from-has-items': {
    zh: '此编号在启用日期当天或之后已有 {count} 笔应收；请先处理',
    en: 'The number has {count} receivables on or after “valid from”; settle these first',
  },
  'party-erased': {
    zh: '该客户的资料已依法删除，不能再导入',
    en: 'The data of this customer was erased and is not taken again',
  },
  'payment-differs': {
    zh: '这笔付款已经入账，但金额、日期或账户不同；已入账的付款只能冲销，不能改动',
    en: 'This payment was booked with another amount, day or account; a booked payment is reversed, never edited',
  },
  'payment-not-designated': {
    zh: '款项未进入指定收款账户，不能入账',
    en: 'The money did not reach an account designated for payments',
  },
  'payment-currency': {
    zh: '付款币种与账户币种不同',
    en: 'The payment is in another currency than the account',
  },
  'payment-amount': { zh: '付款金额必须大于零', en: 'A payment must be more than zero' },
};

/** The words of one fault with its figures filled in. */
export function faultText(code: FaultCode, params: Readonly<Record<string, string | number>>): FaultText {
  const text = faultTexts[code];
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { zh: fill(text.zh), en: fill(text.en) };
}
