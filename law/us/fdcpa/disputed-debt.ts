import type { GateDebt, GateDispute } from '@duly/facts/gate-facts.ts';
import { type Answer, allow, missingFact, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { debtId, disputeOn, textWith, usDebt, usExample } from '../us-examples.ts';
import { lastDayToDispute } from '../validation-period.ts';

type PeriodFigures = { readonly periodDays: number };

// What was written in time stops the disputed part until verification, or the original creditor's name, is mailed.
function stopsCollection(debt: GateDebt, dispute: GateDispute, periodDays: number): boolean {
  if (!dispute.inWriting || dispute.answeredOn !== null || dispute.closedOn !== null) return false;
  const last = lastDayToDispute(debt, periodDays);
  return last === null || dispute.on <= last;
}

function undisputedMinor(debt: GateDebt, periodDays: number): bigint {
  let left = debt.openMinor;
  for (const dispute of debt.disputes) {
    if (stopsCollection(debt, dispute, periodDays)) left -= dispute.partMinor ?? debt.openMinor;
  }
  return left > 0n ? left : 0n;
}

function judgeDisputes({ facts, intent, figures }: Question<PeriodFigures>): Answer {
  const says = {
    zh: `收到核实通知后 ${figures.periodDays} 日内书面提出异议或索要原债权人名称的，寄出核实前停止催收争议部分`,
    en: `A dispute or request for the original creditor in writing within ${figures.periodDays} days of the notice stops the disputed part until the answer is mailed`,
  };
  const instead = {
    zh: '寄出核实材料，或只就无争议部分',
    en: 'Mail the verification, or ask for the rest only',
  };
  const debts = debtsOf(facts, intent);
  const left = debts.map((debt) => undisputedMinor(debt, figures.periodDays));
  if (debts.every((debt, index) => left[index] === debt.openMinor)) return allow(says);
  if (debts.some((debt, index) => left[index] === 0n && debt.openMinor > 0n)) {
    return never('disputed', says, instead);
  }
  const claimedMinor = intent.content?.claimedMinor ?? null;
  if (claimedMinor === null) {
    return missingFact('claimed-amount', {
      zh: '这次要求支付的金额',
      en: 'which sum is asked for this time',
    });
  }
  const free = left.reduce((sum, one) => sum + one, 0n);
  return claimedMinor <= free ? allow(says) : never('disputed-part', says, instead);
}

const received = {
  validationSentOn: exampleDay('2026-06-25'),
  validationReceivedOn: exampleDay('2026-07-01'),
};
const at = '2026-08-12 12:00';
const partly = { ...received, disputes: [disputeOn('2026-07-20', { partMinor: 40_000n })] };
const asking = (claimedMinor: bigint | null) => ({ intent: { content: textWith({ claimedMinor }) } });

/** US-VAL-02: a timely written dispute stops the collection of the disputed part. */
export const disputedDebt: Provision<PeriodFigures> = {
  id: 'US-VAL-02',
  title: { zh: '书面异议', en: 'Written disputes' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, acts: ['contact', 'sue'], initiatedBy: ['creditor'], purposes: ['collect'] },
  dated: [{ from: knownFrom.fdcpa, figures: { periodDays: 30 }, citation: fdcpa('1692g(b)') }],
  // If the consumer notifies in writing within the thirty-day period that the debt, or any portion, is disputed, or
  // requests the original creditor: cease collection of the debt, or that portion, until verification is mailed.
  judge: judgeDisputes,
  examples: [
    usExample('没有异议', 'No dispute', at, { debt: received }, 'allow'),
    usExample(
      '第 30 日提出',
      'On day 30',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-31')] } },
      'refuse',
      null,
    ),
    usExample(
      '第 31 日提出',
      'On day 31',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-08-01')] } },
      'allow',
    ),
    usExample(
      '未知何时收到，视为及时',
      'Nobody knows when the notice came: it is in time',
      at,
      { debt: { disputes: [disputeOn('2026-08-01')] } },
      'refuse',
      null,
    ),
    usExample(
      '口头异议不停止催收',
      'A dispute by word of mouth does not stop it',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-20', { inWriting: false })] } },
      'allow',
    ),
    usExample(
      '索要原债权人名称同样停止',
      'A request for the original creditor does',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-20', { kind: 'original-creditor-request' })] } },
      'refuse',
      null,
    ),
    usExample(
      '已寄核实材料',
      'Verification was mailed',
      at,
      {
        debt: { ...received, disputes: [disputeOn('2026-07-20', { answeredOn: exampleDay('2026-08-05') })] },
      },
      'allow',
    ),
    usExample(
      '异议已了结',
      'The dispute is closed',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-20', { closedOn: exampleDay('2026-08-05') })] } },
      'allow',
    ),
    usExample(
      '部分有异议：只要无争议的 600.00',
      'A part is disputed: the undisputed 600.00 may be asked',
      at,
      { debt: partly, ...asking(60_000n) },
      'allow',
    ),
    usExample(
      '多要 0.01 不可',
      'A cent more may not',
      at,
      { debt: partly, ...asking(60_001n) },
      'refuse',
      null,
    ),
    usExample(
      '部分有异议而未说金额，先补充',
      'A part is disputed and no sum is named',
      at,
      { debt: partly },
      'missing-fact',
    ),
    usExample(
      '争议部分即全部',
      'The part is the whole',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-20', { partMinor: 100_000n })] }, ...asking(1n) },
      'refuse',
      null,
    ),
    usExample(
      '另一债务有异议，只谈此债务',
      'Another debt is disputed, this one is not',
      at,
      {
        debts: [usDebt(1), usDebt(2, { disputes: [disputeOn('2026-07-20')] })],
        intent: { debtIds: [debtId(1)] },
      },
      'allow',
    ),
    usExample(
      '一并催收两笔则不可',
      'Asking for both may not',
      at,
      { debts: [usDebt(1), usDebt(2, { disputes: [disputeOn('2026-07-20')] })] },
      'refuse',
      null,
    ),
    usExample(
      '起诉同样停止',
      'A suit is stopped too',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-20')] }, intent: { act: 'sue' } },
      'refuse',
      null,
    ),
    usExample(
      '回复其来信不受限',
      'An answer to them is free',
      at,
      { debt: { ...received, disputes: [disputeOn('2026-07-20')] }, intent: { purpose: 'reply' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '核实材料是否充分由审核人判断。',
      en: 'Whether the verification is enough is for whoever reviews it.',
    },
  ],
};
