import { type Answer, allow, missingFact, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { debtId, disputeOn, usDebt, usExample } from '../us-examples.ts';

const says = {
  zh: '多笔债务的付款依本人指定入账，不抵有异议的债务',
  en: 'A payment on several debts goes where they direct, and to none that they dispute',
};

function judgePayment({ facts, intent }: Question<Figures>): Answer {
  const { directedTo } = intent.conduct;
  if (facts.debts.length < 2) return allow(says);
  if (intent.debtIds.length === 0) {
    return missingFact('applied-to', { zh: '抵偿哪一笔债务', en: 'to which debt it is applied' });
  }
  if (typeof directedTo === 'string' && intent.debtIds.some((one) => one !== directedTo)) {
    return never('against-direction', says, { zh: '依本人指定入账', en: 'Apply it as they directed' });
  }
  const disputed = debtsOf(facts, intent).filter(({ disputes }) =>
    disputes.some((one) => one.closedOn === null),
  );
  if (disputed.length === 0) return allow(says);
  return never('applied-to-disputed', says, {
    zh: '改抵无异议的债务',
    en: 'Apply it to a debt that is not disputed',
  });
}

const at = '2026-08-12 12:00';
const two = [usDebt(1), usDebt(2, { disputes: [disputeOn('2026-07-20', { inWriting: false })] })];
const applied = (nth: number, directedTo?: string) => ({
  intent: {
    act: 'receive-money',
    debtIds: [debtId(nth)],
    conduct: directedTo === undefined ? {} : { directedTo },
  } as const,
});

/** US-PAY-01: how one payment on several debts is applied. `conduct.directedTo` is the debt that they named. */
export const paymentOnSeveralDebts: Provision<Figures> = {
  id: 'US-PAY-01',
  title: { zh: '多笔债务的付款', en: 'Payments on several debts' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, acts: ['receive-money'] },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692h') }],
  // May not apply such payment to any debt which is disputed and, where applicable, shall follow the directions.
  judge: judgePayment,
  examples: [
    usExample(
      '抵无异议的债务',
      'To the debt that is not disputed',
      at,
      { debts: two, ...applied(1) },
      'allow',
    ),
    usExample(
      '抵有异议的债务不可',
      'Not to the one that is',
      at,
      { debts: two, ...applied(2) },
      'refuse',
      null,
    ),
    usExample(
      '依本人指定',
      'As they directed',
      at,
      { debts: [usDebt(1), usDebt(2)], ...applied(2, debtId(2)) },
      'allow',
    ),
    usExample(
      '违背指定不可',
      'Not against their direction',
      at,
      { debts: [usDebt(1), usDebt(2)], ...applied(1, debtId(2)) },
      'refuse',
      null,
    ),
    usExample(
      '只有一笔债务',
      'There is one debt only',
      at,
      { debt: { disputes: [disputeOn('2026-07-20')] }, ...applied(1) },
      'allow',
    ),
    usExample(
      '未说抵哪一笔，先补充',
      'To which debt must be known',
      at,
      { debts: two, intent: { act: 'receive-money' } },
      'missing-fact',
    ),
  ],
  notEncoded: [
    { zh: '入账次序的其他规则由账务决定。', en: 'Other rules of application are for the ledger.' },
  ],
};
