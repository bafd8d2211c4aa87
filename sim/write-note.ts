import type { ContactResult, CreditorKind, Language } from './book.ts';
import type { Prng } from './prng.ts';

type Notes = Readonly<Partial<Record<ContactResult, readonly string[]>>>;

// Written as a collector writes after a call: the fact first, then what was agreed. No names, no sums: those stand in
// their own fields and would be wrong here as soon as something is corrected.
const businessZh: Notes = {
  promise: [
    '财务说款已排进本周付款，到期当天下午出款。',
    '出纳确认批好了，等网银复核。',
    '老板出差，答应回来当天签字付款。',
  ],
  'willing-no-date': [
    '会计说先核对明细，核完报领导，没有给日子。',
    '说月底统一排款，请他确认是否能提前，等回话。',
  ],
  'claims-paid': ['称昨天已转，请他把回单发到公司邮箱，待财务核对到账。'],
  disputes: [
    '说有一单货到时外箱破损，验收数量对不上，要求先核对这一张，其余照付。',
    '对这一期单价有疑问，要合同附件，已转业务核对。',
  ],
  hardship: ['说自己的客户压款三个月，账上只够发工资，愿意先付一部分。'],
  'stop-request': ['要求以后不要打电话，账单和函件发邮箱。已登记，停拨。'],
  'passes-message': ['前台接，只请转告财务回电，没有说事由。'],
  'wrong-number': ['接的人说不认识这家公司。先不再拨，另找渠道核实。'],
};

const personZh: Notes = {
  promise: [
    '发薪后当天还，知道入账到合同账户。',
    '本人说明天中午前转，问过钱从哪来，是工资。',
    '说这两天在外地，答应回来就还，已告知还款入口。',
  ],
  'willing-no-date': ['知道欠着，说要和家里商量安排，没有给日子。', '在上班不方便讲，约了换个时间再打。'],
  'claims-paid': ['称已还，请他查扣款记录。系统没有入账，待核。'],
  disputes: ['不认这一笔费用，要看明细。已记异议，其余照常。'],
  hardship: [
    '上月停工，收入断了。问了收支，愿意每月先还一部分，已说明可以申请分期。',
    '家里有人住院，单据可以提供。已记困难情况，待主管看方案。',
  ],
  'stop-request': ['本人要求不要再打电话，改发短信或邮件。已登记，停拨。'],
  'wrong-number': ['接的人说号码用了半年，不认识他。先停这个号，另外核实。'],
};

const businessEn: Notes = {
  promise: [
    'Payable run is on the agreed day; the controller released it while we spoke.',
    'Approved by the owner; the bank portal needs a second signature.',
  ],
  'willing-no-date': [
    'They will match the statement first and come back to us. No date given.',
    'Pays at month end as a rule; asked for an earlier run, waiting for a reply.',
  ],
  'claims-paid': ['Says it went out yesterday. Asked for the remittance advice; finance to check.'],
  disputes: ['One line is not accepted: quantity differs from the delivery note. The rest will be paid.'],
  hardship: ['Their own customer is three months late. Offers part now, the rest when paid.'],
  'stop-request': ['Asked for no more calls; statements by e-mail only. Recorded, calls stopped.'],
  'passes-message': ['Reception took a message to call back. Nothing said about the matter.'],
  'wrong-number': ['Whoever answered does not know the firm. No more calls until checked elsewhere.'],
};

const personEn: Notes = {
  ...businessEn,
  promise: [
    'Will pay on pay day into the account in the contract.',
    'Paying tomorrow before noon, from wages.',
  ],
  'willing-no-date': ['Knows of the debt and wants to talk it over at home. No date given.'],
  disputes: ['Does not accept one charge and wants the breakdown. The rest goes on.'],
  hardship: ['Out of work since last month. Can pay a part each month; told how to ask for a plan.'],
};

/** A call note in the collector's words, or null where a code says it all. */
export function writeNote(
  prng: Prng,
  kind: CreditorKind,
  language: Language,
  result: ContactResult,
): string | null {
  const business = kind === 'trade' || kind === 'hotel' || kind === 'lessor';
  const notes = language === 'en' ? (business ? businessEn : personEn) : business ? businessZh : personZh;
  const choice = notes[result];
  return choice === undefined ? null : prng.pick(choice);
}
