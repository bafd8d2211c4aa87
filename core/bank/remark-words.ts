import { currencyDigits } from '@duly/kernel/currency.ts';
import { formatGrouped } from '@duly/kernel/money.ts';

export type BankWords = { readonly zh: string; readonly en: string };
type Params = Readonly<Record<string, string | number | boolean | null>>;

const words = (zh: string, en: string): BankWords => ({ zh, en });

/** Words by code, with the params that they name in braces. What is wrong comes first, what to do behind it. */
const byCode: Readonly<Record<string, BankWords>> = {
  // The file is not taken.
  'file-empty': words('文件是空的', 'The file is empty'),
  'file-too-large': words(
    '文件过大（{bytes} 字节，上限 {max}）；请按天或按账户分开导出',
    'The file is too large ({bytes} bytes, at most {max}); export it by day or by account',
  ),
  'old-workbook': words(
    '这是旧版 Excel（.xls）或加密的工作簿；请另存为 .xlsx 或 CSV',
    'This is an old binary Excel file (.xls) or has a password: save it as .xlsx or CSV',
  ),
  'archive-damaged': words('工作簿已损坏，无法打开；请重新导出', 'The workbook is damaged; export it again'),
  'archive-encrypted': words(
    '工作簿已加密；请另存为不加密的 .xlsx',
    'The workbook is encrypted; save it without a password',
  ),
  'archive-too-large': words(
    '工作簿解压后过大，已拒绝；请分开导出',
    'The workbook unpacks to far more than a statement; export it in parts',
  ),
  'archive-has-entities': words(
    '工作簿含有实体声明，已拒绝；请用表格软件重新保存',
    'The workbook declares entities, which no spreadsheet writes; save it anew with a spreadsheet program',
  ),
  'encoding-unknown': words(
    '无法确认文件编码；请另存为 UTF-8 的 CSV 或 .xlsx',
    'The encoding cannot be told; save the file as CSV in UTF-8 or as .xlsx',
  ),
  'encoding-broken': words(
    '第 {line} 行附近的字节不符合文件声明的编码；请重新下载',
    'Near line {line} there are bytes that are not of the encoding that the file declares; download it again',
  ),
  'bank-format-unknown': words(
    '认不出这是哪种流水：不是 camt、MT940、BAI2，也没有找到日期和金额的列标题。请用网银的“导出流水”功能重新下载',
    'This is no statement that is known: not camt, MT940 or BAI2, and no headings of a day and an amount. Download it again as a statement export',
  ),
  'camt-other-message': words(
    'XML 文件的根元素是 {root}，不是 camt.052、camt.053 或 camt.054；请选择账户对账单',
    'The XML is {root} and not camt.052, camt.053 or camt.054; choose the account statement',
  ),
  'camt-no-account': words(
    '第 {line} 行的对账单没有账号，整个文件未导入',
    'The statement on line {line} names no account; nothing of the file was taken',
  ),
  'xml-malformed': words(
    'XML 在第 {line} 行不完整或有错：{text}。文件可能被截断，请重新下载',
    'The XML is broken on line {line}: {text}. The file may be cut; download it again',
  ),
  'xml-doctype': words(
    'XML 第 {line} 行含有 DOCTYPE，银行不会这样写，已拒绝',
    'The XML has a DOCTYPE on line {line}, which no bank writes; refused',
  ),
  'xml-too-deep': words(
    'XML 在第 {line} 行嵌套过深，已拒绝',
    'The XML is nested too deep on line {line}; refused',
  ),
  'xml-entry-too-large': words(
    '第 {line} 行的一笔分录过大，已拒绝',
    'The entry on line {line} is too large; refused',
  ),
  'xml-text-too-long': words('第 {line} 行的文字过长，已拒绝', 'A text on line {line} is too long; refused'),
  'no-statement': words(
    '文件里没有对账单；请确认选对了账户和日期再下载',
    'There is no statement in the file; check account and dates and download it again',
  ),
  'mt940-no-account': words(
    '第 {line} 行之前没有账号（:25:），整个文件未导入',
    'Before line {line} there is no account (:25:); nothing of the file was taken',
  ),
  'mt940-account-twice': words(
    '第 {line} 行的账号（:25:）在同一份对账单里出现第二次，整个文件未导入',
    'On line {line} an account (:25:) comes twice in one statement; nothing of the file was taken',
  ),
  'mt940-no-balance': words(
    '从第 {line} 行开始的对账单没有期初余额（:60F:），不是完整的 MT940',
    'The statement from line {line} has no opening balance (:60F:); this is no whole MT940',
  ),
  'mt940-no-closing': words(
    '从第 {line} 行开始的对账单没有期末余额（:62F:），文件可能被截断；请重新下载',
    'The statement from line {line} has no closing balance (:62F:); the file may be cut: download it again',
  ),
  'mt940-entry-early': words(
    '第 {line} 行的分录（:61:）在期初余额之前，整个文件未导入',
    'The entry (:61:) on line {line} comes before the opening balance; nothing of the file was taken',
  ),
  'mt940-entry-late': words(
    '第 {line} 行的分录（:61:）在期末余额之后，整个文件未导入',
    'The entry (:61:) on line {line} comes after the closing balance; nothing of the file was taken',
  ),
  'mt940-entry-malformed': words(
    '第 {line} 行的分录（:61:）读不出日期、方向或带逗号的金额，整个文件未导入',
    'On line {line} the entry (:61:) has no readable day, direction or amount with its comma; nothing of the file was taken',
  ),
  'mt940-balance-malformed': words(
    '第 {line} 行的余额读不出来，整个文件未导入',
    'The balance on line {line} cannot be read; nothing of the file was taken',
  ),
  'mt940-balance-twice': words(
    '第 {line} 行又出现一个期初余额，整个文件未导入',
    'A second opening balance stands on line {line}; nothing of the file was taken',
  ),
  'currency-unknown': words(
    '第 {line} 行的币种 {currency} 无法识别',
    'The currency {currency} on line {line} is not known',
  ),
  'bai2-out-of-order': words(
    '第 {line} 行的 {record} 记录位置不对，文件可能缺了一段；整个文件未导入',
    'Record {record} on line {line} is out of order: a piece of the file may be missing; nothing of it was taken',
  ),
  'bai2-record': words(
    '第 {line} 行不是 BAI2 记录（{text}），整个文件未导入',
    'Line {line} is no BAI2 record ({text}); nothing of the file was taken',
  ),
  'bai2-day': words('第 {line} 行的日期 {text} 读不出来', 'The day {text} on line {line} cannot be read'),
  'bai2-balance': words('第 {line} 行的余额或汇总读不出来', 'A balance or sum on line {line} cannot be read'),
  'bai2-no-account': words('第 {line} 行没有账号', 'Line {line} names no account'),
  'bai2-detail': words(
    '第 {line} 行的明细读不出来，整个文件未导入',
    'The detail on line {line} cannot be read; nothing of the file was taken',
  ),
  'bai2-cut': words(
    '文件没有结尾记录（99），可能被截断；请重新下载',
    'The file has no end record (99): it may be cut; download it again',
  ),
  'csv-quote-open': words(
    '从第 {line} 行起有一个引号没有关闭，后面的内容无法分清；请重新导出',
    'A quote that begins on line {line} never closes, so what follows cannot be told apart; export it again',
  ),
  'line-too-long': words('第 {line} 行过长，不是流水文件', 'Line {line} is too long for a statement'),
  'table-no-rows': words('表格只有标题，没有流水', 'The table has headings and no rows'),
  'too-many-lines': words(
    '流水超过 {max} 笔；请按天分开导出',
    'More than {max} movements; export them by day',
  ),
  'too-many-statements': words(
    '对账单超过 {max} 份；请分开导出',
    'More than {max} statements; export them in parts',
  ),
  'bank-account-unnamed': words(
    '文件没有写明是哪个收款账户；请选择或填写账户后再导入',
    'The file does not say whose account it is of; choose or enter the account and import it again',
  ),
  'bank-account-masked': words(
    '文件里的账号被遮住了（{account}）；请选择或填写完整账号后再导入',
    'The account in the file is masked ({account}); choose or enter the whole number and import it again',
  ),
  'bank-account-differs': words(
    '文件属于账户 {account}，与所选账户 {said} 不符',
    'The file is of account {account} and not of {said}',
  ),
  'bank-dates-ambiguous': words(
    '日期 {example} 有两种读法（月/日或日/月）；请说明后再导入',
    'The date {example} reads two ways (month or day first); say which and import it again',
  ),
  // A row is refused.
  'amount-too-precise': words(
    '金额 {text} 的小数位比币种 {currency} 多，不作四舍五入，未收',
    'The amount {text} has more digits than {currency}; it is not rounded and was not taken',
  ),
  'amount-malformed': words('金额 {text} 读不出来', 'The amount {text} cannot be read'),
  'amount-unreadable': words('金额 {text} 读不出来', 'The amount {text} cannot be read'),
  'amount-out-of-range': words('金额 {text} 超出范围', 'The amount {text} is out of range'),
  'amount-missing': words('没有金额', 'There is no amount'),
  'amount-both-ways': words(
    '收入和支出同时有金额（{text}），说不清是哪一笔',
    'Money in and money out both have a sum ({text}): which is meant cannot be told',
  ),
  'currency-conflict': words(
    '金额 {text} 自带的币种与该行不同',
    'The amount {text} names another currency than its row',
  ),
  'direction-unknown': words('收付方向“{text}”读不出来', 'The direction “{text}” cannot be read'),
  'camt-no-amount': words('分录没有金额', 'The entry has no amount'),
  'camt-no-direction': words('分录没有收付方向', 'The entry does not say whether it is credit or debit'),
  'camt-no-day': words('分录没有日期', 'The entry has no day'),
  'day-impossible': words('日期 {text} 不存在', 'The day {text} does not exist'),
  'day-missing': words('没有日期', 'There is no day'),
  'date-unreadable': words('日期 {text} 读不出来', 'The day {text} cannot be read'),
  'date-lost': words('日期只剩时间（{text}）', 'Only a time of day is left of the date ({text})'),
  'date-impossible': words('日期 {text} 不存在', 'The day {text} does not exist'),
  'date-not-in-format': words(
    '日期 {text} 与其他行的写法不同',
    'The day {text} is not written as those of the other rows',
  ),
  'date-out-of-range': words('日期 {text} 超出范围', 'The day {text} is out of range'),
  'row-above-headings': words(
    '这一行像流水却在标题之上，未收；请检查文件',
    'This row looks like a movement and stands above the headings; it was not taken',
  ),
  'row-cut': words('最后一行被截断', 'The last row is cut'),
  // A row is no movement.
  'trade-closed': words('交易已关闭，没有动账', 'The trade was closed; no money moved'),
  'not-received': words(
    '对方尚未确认收货，款项未到账',
    'The buyer has not confirmed yet; the money has not arrived',
  ),
  neutral: words('账单不计收支：自己账户之间的划转', 'Neither in nor out: between the owner’s own pots'),
  'not-booked': words(
    '尚未入账（{status}），入账后会再次出现',
    'Not booked yet ({status}); it comes again when it is',
  ),
  'not-money': words('类型 {type} 不是资金变动', 'Type {type} is no movement of money'),
  // To know.
  'does-not-add-up': words(
    '对账单 {number}：期初余额加发生额不等于期末余额，相差 {missing}；文件可能缺行或有行未收',
    'Statement {number}: opening sum and movements do not make the closing sum; {missing} is missing. Rows may be absent or refused',
  ),
  'statement-repeated': words(
    '对账单 {number} 在文件里出现两次，第二次的流水未重复计入',
    'Statement {number} is twice in the file; its movements were not taken a second time',
  ),
  'balance-currency': words(
    '余额的币种与账户不同，无法核对余额',
    'The balances are of another currency than the account and cannot be checked',
  ),
  'balance-unreadable': words('余额读不出来，无法核对', 'A balance cannot be read and was not checked'),
  'balances-unreadable': words(
    '{rows} 行的余额读不出来，无法核对余额',
    'The balance of {rows} rows cannot be read, so balances were not checked',
  ),
  'balance-chain': words(
    '逐行余额在 {rows} 处接不上：可能缺行、重行或金额有误',
    'The running balance breaks in {rows} places: rows may be missing, doubled or wrong',
  ),
  'booking-day-missing': words(
    '分录没有入账日，用了起息日或对账单日期',
    'The entry has no booking day; its value day or that of the statement was taken',
  ),
  'value-day-moved': words(
    '起息日 {text} 不存在（银行按每月 30 天计息），按当月最后一天记录；入账日不变',
    'The value day {text} does not exist (banks count interest by months of 30 days); the last day of the month was taken, the booking day is as written',
  ),
  'details-do-not-add-up': words(
    '批量分录的明细合计与分录金额不符或币种不同，按一笔记录',
    'The payments in this entry do not make its sum or are in another currency; it was kept as one line',
  ),
  'known-in-other-grain': words(
    '{lines} 笔（合计 {minor}）以另一种粒度（整批或明细）已在先前的文件中，未重复计入',
    '{lines} lines ({minor}) stand in an earlier file as a whole or in parts, and were not taken twice',
  ),
  'control-sum': words(
    '文件自带的控制合计是 {toldMinor}，内容合计 {foundMinor}',
    'The control sum in the file is {toldMinor}, its records make {foundMinor}',
  ),
  'control-count': words(
    '文件自带的控制笔数是 {told}，内容有 {found}；可能缺行',
    'The control count in the file is {told}, it holds {found}; rows may be missing',
  ),
  turnover: words('银行注明 {count} 笔，合计 {sum}', 'The bank tells {count} movements, {sum}'),
  'totals-agree': words('账单自带的合计与明细一致', 'The totals in the bill agree with its rows'),
  'totals-rows': words(
    '账单写明共 {told} 笔，明细有 {found} 笔',
    'The bill tells {told} rows and has {found}',
  ),
  'totals-in-count': words(
    '账单写明收入 {told} 笔，明细有 {found} 笔',
    'The bill tells {told} rows of money in and has {found}',
  ),
  'totals-in-sum': words(
    '账单写明收入 {toldMinor}，明细合计 {foundMinor}',
    'The bill tells {toldMinor} in, its rows make {foundMinor}',
  ),
  'totals-out-count': words(
    '账单写明支出 {told} 笔，明细有 {found} 笔',
    'The bill tells {told} rows of money out and has {found}',
  ),
  'totals-out-sum': words(
    '账单写明支出 {toldMinor}，明细合计 {foundMinor}',
    'The bill tells {toldMinor} out, its rows make {foundMinor}',
  ),
  'several-currencies': words(
    '表格里有几种币种（{codes}），无法核对余额',
    'The table has several currencies ({codes}), so balances cannot be checked',
  ),
  'letters-guessed': words(
    '文件没有说明编码，非英文字母可能有误，金额和日期不受影响',
    'The encoding is not told: letters beyond English may be wrong, sums and days are not',
  ),
};

/** What is filled in as money: minor units beside their currency. */
const moneyParams = new Set(['missing', 'minor', 'toldMinor', 'foundMinor']);

function filled(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === null || value === undefined) return '';
    const currency = params.currency;
    if (moneyParams.has(name) && typeof currency === 'string' && currencyDigits(currency) !== null)
      return `${formatGrouped(BigInt(value as string), currency)} ${currency}`;
    return String(value);
  });
}

/** Words of a refusal or remark of a bank's file; null for a code that is none of them. */
export function bankWords(code: string, params: Params): BankWords | null {
  const found = byCode[code];
  if (found === undefined) return null;
  // A statement without a number is said without one.
  const tidy = (text: string) =>
    filled(text, params)
      .replace(/\s+([：:，,])/g, '$1')
      .replace(/ {2,}/g, ' ');
  return { zh: tidy(found.zh), en: tidy(found.en) };
}

/** Every code that has words; for the test that readers say no other. */
export const bankCodes: readonly string[] = Object.keys(byCode);
