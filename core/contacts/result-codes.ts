import type { Channel } from '@duly/facts/contact-intent.ts';
import type { StateKind } from '@duly/facts/special-states.ts';

/** The words of a code in the two languages of the desk. */
export type CodeWords = { readonly code: string; readonly zh: string; readonly en: string };

/** Who answered. `right` people may be told of the debt once identified; nobody else ever is (CN-3P-03). */
export type AnsweredByCode = CodeWords & { readonly right: boolean; readonly reached: boolean };

/**
 * What a call or message did to the counters of the gate. `attempt` rang without being answered, `connected` was
 * answered, `effective` reached the person and their identity was confirmed, `sent` is a message that left; `busy` and
 * `not-in-service` never rang.
 */
export type PermitOutcome = 'attempt' | 'connected' | 'effective' | 'busy' | 'not-in-service' | 'sent';

/** What a result asks of the form; each is refused by name when it is missing. */
export type ResultNeed = 'promise' | 'reason' | 'note' | 'call-back-at';

/** A contact stop that a result brings about at once, and how wide it reaches. */
export type ResultStop = {
  readonly kind: StateKind;
  readonly scope: 'point' | 'party';
};

export type ResultCode = CodeWords & {
  readonly channels: readonly Channel[];
  /** Codes of `answeredByCodes` with which the result makes sense. */
  readonly answeredBy: readonly string[];
  readonly outcome: PermitOutcome;
  readonly needs: readonly ResultNeed[];
  /** The step's act was done; otherwise the task stays open with the result as its reason. */
  readonly completes: boolean;
  /** What the point is now known to be; null leaves it as it was. */
  readonly pointStatus: 'claimed-wrong' | 'invalid' | 'opted-out' | null;
  readonly stop: ResultStop | null;
};

/** What was done, apart from who was reached and what came of it (CASE-2: four fields, never one merged code). */
export const actionCodes = [
  { code: 'call', zh: '外呼', en: 'Outbound call' },
  { code: 'call-in', zh: '呼入', en: 'Inbound call' },
  { code: 'email', zh: '邮件', en: 'E-mail' },
  { code: 'sms', zh: '短信', en: 'Text message' },
  { code: 'im', zh: '企业微信或应用消息', en: 'Instant message' },
  { code: 'letter', zh: '信函', en: 'Letter' },
  { code: 'visit', zh: '外访', en: 'Visit' },
] as const satisfies readonly CodeWords[];

export const answeredByCodes: readonly AnsweredByCode[] = [
  { code: 'self', zh: '本人', en: 'The debtor', right: true, reached: true },
  { code: 'co-debtor', zh: '共同债务人', en: 'Co-debtor', right: true, reached: true },
  { code: 'guarantor', zh: '担保人', en: 'Guarantor', right: true, reached: true },
  { code: 'payer-contact', zh: '对方付款经办人', en: 'Accounts-payable contact', right: true, reached: true },
  {
    code: 'representative',
    zh: '代理人或律师',
    en: 'Representative or attorney',
    right: false,
    reached: true,
  },
  { code: 'spouse', zh: '配偶', en: 'Spouse', right: false, reached: true },
  { code: 'family', zh: '家人', en: 'Family', right: false, reached: true },
  { code: 'colleague', zh: '同事', en: 'Colleague', right: false, reached: true },
  { code: 'front-desk', zh: '前台或总机', en: 'Front desk', right: false, reached: true },
  { code: 'new-owner', zh: '号码新机主', en: 'New owner of the number', right: false, reached: true },
  { code: 'unwilling', zh: '不愿说明身份', en: 'Would not say', right: false, reached: true },
  { code: 'machine', zh: '语音信箱', en: 'Answering machine', right: false, reached: false },
  { code: 'nobody', zh: '无人接听', en: 'Nobody', right: false, reached: false },
];

const right = answeredByCodes.filter((who) => who.right).map((who) => who.code);
const others = answeredByCodes.filter((who) => who.reached && !who.right).map((who) => who.code);
const reached = [...right, ...others];
const voice = ['call'] as const;
const talk = ['call', 'visit', 'im', 'email'] as const;
const written = ['email', 'sms', 'im', 'letter'] as const;

function result(
  words: readonly [code: string, zh: string, en: string],
  channels: readonly Channel[],
  answeredBy: readonly string[],
  outcome: PermitOutcome,
  rest: Partial<Pick<ResultCode, 'needs' | 'completes' | 'pointStatus' | 'stop'>> = {},
): ResultCode {
  const [code, zh, en] = words;
  return {
    code,
    zh,
    en,
    channels,
    answeredBy,
    outcome,
    needs: [],
    completes: false,
    pointStatus: null,
    stop: null,
    ...rest,
  };
}

const done = { completes: true } as const;

/**
 * What came of it. Promises are only what a person who owes has said with a sum and a time: "already paid" and "please
 * waive the fee" are claims and requests, and counting them as promises would make the kept rate a fiction.
 */
export const resultCodes: readonly ResultCode[] = [
  result(['no-answer', '无人接听', 'No answer'], voice, ['nobody'], 'attempt'),
  result(['busy', '占线', 'Busy'], voice, ['nobody'], 'busy'),
  result(['switched-off', '关机', 'Switched off'], voice, ['nobody'], 'attempt'),
  result(['suspended', '停机', 'Line suspended'], voice, ['nobody'], 'not-in-service'),
  result(['not-in-service', '空号', 'Not in service'], voice, ['nobody'], 'not-in-service', {
    pointStatus: 'invalid',
  }),
  result(['answering-machine', '语音信箱', 'Answering machine'], voice, ['machine'], 'connected'),
  result(['hung-up', '接通即挂', 'Hung up'], voice, ['self', 'payer-contact', 'unwilling'], 'connected'),
  result(
    ['wrong-number', '错号或非本人', 'Wrong number'],
    ['call', 'email', 'sms'],
    ['new-owner', 'front-desk', 'unwilling', 'family', 'colleague', 'nobody'],
    'connected',
    { pointStatus: 'claimed-wrong' },
  ),
  result(['passes-message', '答应转告', 'Will pass on a message'], voice, others, 'connected'),
  result(['refuses-message', '拒绝转告', 'Will not pass on a message'], voice, others, 'connected', {
    pointStatus: 'opted-out',
  }),
  result(['message-sent', '已发送', 'Message sent'], written, ['nobody'], 'sent', done),
  result(['message-bounced', '被退回', 'Message bounced'], written, ['nobody'], 'sent', {
    pointStatus: 'invalid',
  }),
  result(['call-back-arranged', '约定再联系', 'Call back arranged'], talk, reached, 'effective', {
    needs: ['call-back-at'],
  }),
  result(['promise', '承诺还款', 'Promise to pay'], talk, right, 'effective', {
    needs: ['promise'],
    completes: true,
  }),
  result(['willing-no-date', '愿意还，未定日期', 'Willing, no date'], talk, right, 'effective', {
    needs: ['reason'],
    completes: true,
  }),
  result(['claims-paid', '声称已还', 'Says it is paid'], talk, right, 'effective', {
    needs: ['note'],
    completes: true,
  }),
  result(['disputes', '有异议', 'Disputes'], talk, right, 'effective', {
    needs: ['reason'],
    completes: true,
  }),
  result(['asks-document', '索取单据', 'Asks for a document'], talk, right, 'effective', {
    needs: ['note'],
    completes: true,
  }),
  result(['asks-waiver', '申请减免', 'Asks for a waiver'], talk, right, 'effective', {
    needs: ['reason'],
    completes: true,
  }),
  result(['asks-plan', '申请分期', 'Asks for instalments'], talk, right, 'effective', {
    needs: ['reason'],
    completes: true,
  }),
  result(['hardship', '经济困难', 'Hardship'], talk, right, 'effective', {
    needs: ['reason'],
    completes: true,
  }),
  result(['unwilling', '拒绝还款', 'Refuses to pay'], talk, right, 'effective', {
    needs: ['reason'],
    completes: true,
  }),
  result(['refuses-talk', '拒绝沟通', 'Refuses to talk'], talk, right, 'effective', done),
  result(['language-barrier', '语言不通', 'Language barrier'], voice, reached, 'connected'),
  result(['stop-request', '要求停止联系', 'Asks us to stop'], talk, reached, 'effective', {
    completes: true,
    pointStatus: 'opted-out',
    stop: { kind: 'stop-request', scope: 'point' },
  }),
  result(['complaint', '投诉', 'Complaint'], talk, reached, 'effective', {
    needs: ['note'],
    completes: true,
    stop: { kind: 'complaint', scope: 'party' },
  }),
  result(
    ['represented', '已委托代理人', 'Has a representative'],
    talk,
    [...right, 'representative'],
    'effective',
    { needs: ['note'], completes: true, stop: { kind: 'represented', scope: 'party' } },
  ),
  result(['insolvent', '破产或重整', 'Insolvency proceedings'], talk, reached, 'effective', {
    needs: ['note'],
    completes: true,
    stop: { kind: 'insolvent', scope: 'party' },
  }),
  result(['deceased', '称本人已故', 'Said to have died'], talk, others, 'connected', {
    needs: ['note'],
    completes: true,
    stop: { kind: 'deceased', scope: 'party' },
  }),
  result(['incapacitated', '称本人无行为能力', 'Said to lack capacity'], talk, reached, 'connected', {
    needs: ['note'],
    completes: true,
    stop: { kind: 'incapacitated', scope: 'party' },
  }),
  result(['fraud-claimed', '称被冒名', 'Says it is not their debt'], talk, right, 'effective', {
    needs: ['note'],
    completes: true,
    stop: { kind: 'fraud-claim', scope: 'party' },
  }),
];

/** Why it was not paid (CASE-4): the creditor's own house, the customer, someone between them, the world outside. */
export const reasonCodes: readonly CodeWords[] = [
  { code: 'invoice-not-received', zh: '未收到发票或账单', en: 'Invoice not received' },
  { code: 'order-number-missing', zh: '缺订单号或验收单', en: 'Order number or acceptance missing' },
  { code: 'price', zh: '价格不符', en: 'Price differs' },
  { code: 'quantity', zh: '数量不符', en: 'Quantity differs' },
  { code: 'quality', zh: '质量问题', en: 'Quality' },
  { code: 'service', zh: '服务不满意', en: 'Service' },
  { code: 'credit-note-pending', zh: '等退货或红字发票', en: 'Return or credit note pending' },
  { code: 'approval-pending', zh: '对方审批中', en: 'Approval pending on their side' },
  { code: 'payment-run', zh: '等对方付款日', en: 'Waiting for their payment run' },
  { code: 'own-customer-unpaid', zh: '等下游付款', en: 'Own customer has not paid' },
  { code: 'insurance-unsettled', zh: '保险未理赔', en: 'Insurance unsettled' },
  { code: 'cash-flow', zh: '资金周转困难', en: 'Cash flow' },
  { code: 'income-lost', zh: '失业或收入中断', en: 'Income lost' },
  { code: 'illness', zh: '疾病或事故', en: 'Illness or accident' },
  { code: 'over-indebted', zh: '多头负债', en: 'Over-indebted' },
  { code: 'forgot', zh: '遗忘', en: 'Forgot' },
  { code: 'asset-idle', zh: '设备或房屋闲置', en: 'Machine or unit idle' },
  { code: 'owner-changed', zh: '权属变更', en: 'Ownership changed' },
  { code: 'identity', zh: '不认可债务主体', en: 'Says the debtor is someone else' },
  { code: 'amount', zh: '金额有争议', en: 'Amount disputed' },
  { code: 'wants-to-wait', zh: '有款不付', en: 'Has the money and waits' },
  { code: 'other', zh: '其他', en: 'Other' },
];

/** Why an open promise is taken back before its day; it is then neither kept nor broken. */
export const withdrawalCodes = [
  { code: 'withdrawn-by-desk', zh: '坐席撤回', en: 'Taken back at the desk' },
  { code: 'entered-wrongly', zh: '登记有误', en: 'Entered wrongly' },
  { code: 'debtor-took-back', zh: '对方收回承诺', en: 'The debtor took it back' },
  { code: 'debt-disputed', zh: '转为异议', en: 'The debt is disputed instead' },
  { code: 'plan-agreed', zh: '改为分期计划', en: 'A plan takes its place' },
  { code: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly CodeWords[];

const resultsByCode = new Map(resultCodes.map((one) => [one.code, one]));
const answeredByCode = new Map(answeredByCodes.map((one) => [one.code, one]));

/** The result of a code, or null when there is none. */
export function findResult(code: string): ResultCode | null {
  return resultsByCode.get(code) ?? null;
}

/** Who answered, by code, or null when there is none. */
export function findAnsweredBy(code: string): AnsweredByCode | null {
  return answeredByCode.get(code) ?? null;
}
