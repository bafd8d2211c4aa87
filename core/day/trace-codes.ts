/**
 * What the trace of a decision may say, with the words that the screen fills with the line's parameters. The interface
 * shows them beside the next step ("why this step today?").
 */
export const traceCodes = {
  'nothing-open': { zh: '没有未结清且无争议的款项', en: 'Nothing undisputed is open' },
  'all-disputed': {
    zh: '未结清的款项均有争议，不催收',
    en: 'All that is open is disputed and leaves dunning',
  },
  anchored: {
    zh: '最早到期日 {anchor}，已逾期 {daysPastDue} 天',
    en: 'Earliest due day {anchor}, {daysPastDue} days past due',
  },
  'not-due-yet': { zh: '最早到期日 {anchor}，尚未到期', en: 'Earliest due day {anchor}, not due yet' },
  stage: { zh: '处于阶段 {stage}', en: 'In stage {stage}' },
  'promise-judged': {
    zh: '承诺 {dueOn} 还 {minor}，已到账 {paidMinor}：{status}',
    en: 'Promised {minor} by {dueOn}, received {paidMinor}: {status}',
  },
  held: { zh: '暂停：{hold}，至 {until}', en: 'Held: {hold}, until {until}' },
  'step-not-begun': { zh: '步骤 {step} 自 {from} 起', en: 'Step {step} begins on {from}' },
  'step-passed': { zh: '步骤 {step} 已过期限 {until}', en: 'Step {step} ended on {until}' },
  'step-done': { zh: '步骤 {step} 已于 {doneOn} 完成', en: 'Step {step} was done on {doneOn}' },
  'step-waits': { zh: '步骤 {step} 下一次在 {dueOn}', en: 'Step {step} comes again on {dueOn}' },
  'step-due': {
    zh: '步骤 {step} 应在 {dueOn} 执行（第 {occurrence} 次）',
    en: 'Step {step} fell due on {dueOn} (no. {occurrence})',
  },
  'no-step': { zh: '今天没有步骤', en: 'No step today' },
  'contact-data-missing': { zh: '缺少联系方式：{needs}', en: 'Contact data is missing: {needs}' },
  priority: { zh: '优先级 {points}：{reasons}', en: 'Priority {points}: {reasons}' },
  provisional: {
    zh: '日历在 {knownUntil} 之后尚未公布，日期为暂定',
    en: 'The calendar is not known after {knownUntil}: dates are provisional',
  },
  wakes: { zh: '下一次可能变化在 {wakeOn}', en: 'The next change is possible on {wakeOn}' },
  sleeps: { zh: '在有新事件之前不会变化', en: 'Nothing changes until something happens' },
} as const;
export type TraceCode = keyof typeof traceCodes;

/** One line of a trace; parameters are codes, days as YYYY-MM-DD, amounts as minor units in text. */
export type TraceLine = {
  readonly code: TraceCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Words of the reasons of a priority, of holds and of task actions. */
export const reasonWords = {
  stage: { zh: '逾期阶段', en: 'Stage' },
  amount: { zh: '金额较大', en: 'Amount' },
  'promise-broken': { zh: '承诺未兑现', en: 'Promise broken' },
  'broken-often': { zh: '屡次失信', en: 'Promises broken repeatedly' },
  'next-stage-near': { zh: '即将进入下一阶段', en: 'Next stage is near' },
  'never-contacted': { zh: '从未取得联系', en: 'Never spoken to' },
  'contact-data-missing': { zh: '缺少联系方式', en: 'Contact data missing' },
} as const;

export const holdWords = {
  'promise-open': { zh: '承诺还款未到期', en: 'Promise not due yet' },
  'party-hold': { zh: '客户暂停催收', en: 'Party on hold' },
  'account-hold': { zh: '账户暂停催收', en: 'Account on hold' },
  'stop-request': { zh: '要求停止联系', en: 'Asked for no contact' },
  deceased: { zh: '已故', en: 'Deceased' },
  insolvent: { zh: '破产程序中', en: 'Insolvent' },
  'complaint-open': { zh: '投诉处理中', en: 'Complaint open' },
  'fraud-desk': { zh: '已转反欺诈', en: 'At the fraud desk' },
  incapacitated: { zh: '无民事行为能力', en: 'Incapacitated' },
  minor: { zh: '未成年人', en: 'Minor' },
  'breathing-space': { zh: '喘息期', en: 'Breathing space' },
  'mental-health-crisis': { zh: '精神健康危机喘息期', en: 'Mental-health crisis moratorium' },
  'adviser-plan': { zh: '债务顾问方案办理中', en: 'A debt adviser is making a plan' },
  moratorium: { zh: '暂缓追讨期', en: 'Moratorium' },
  disaster: { zh: '灾害', en: 'Disaster' },
  disputed: { zh: '债务有异议', en: 'The debt is disputed' },
  'plan-performing': { zh: '还款计划履行中', en: 'A repayment plan is being performed' },
  erased: { zh: '资料已删除', en: 'Erased' },
  merged: { zh: '已并入其他客户', en: 'Merged into another party' },
} as const;
