import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { wagePayment } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const grounds: readonly string[] = ['tax', 'insurance', 'court', 'damage'];
const says = {
  zh: '不得克扣工资：只可依法定事项代扣，或经本人逐次书面同意',
  en: 'Wages are not docked: only for what the law names, or with written consent each time',
};
const fine = allow(says);
const refused = never('groundless', says, {
  zh: '请本人就这一次书面同意，或另行约定还款',
  en: 'Ask for written consent for this very time, or agree on another way to repay',
});

/** Wage payment rules 15: no deduction but in the cases named. */
export const noGroundlessDeduction: Provision<Figures> = {
  id: 'CN-WAGE-15',
  title: { zh: '不得克扣工资', en: 'No groundless deduction from wages' },
  level: 'L4',
  confidence: 'S1',
  scope: { acts: ['deduct-wages'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.wagePayment, figures: {}, citation: wagePayment('15') }],
  // 第十五条 用人单位不得克扣劳动者工资。有下列情况之一的，用人单位可以代扣……
  judge: ({ intent }) => {
    if (told(intent, 'ground') === undefined)
      return missingFact('ground', { zh: '扣款的依据', en: 'on what ground it is deducted' });
    return grounds.includes(String(told(intent, 'ground'))) ||
      (told(intent, 'ground') === 'consent' && told(intent, 'writtenThisTime') === true)
      ? fine
      : refused;
  },
  examples: [
    actExample('未经同意，不可', 'Without consent', 'refuse', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', { ground: 'none' }),
    }),
    actExample('一次同意长期扣，不可', 'One consent for all times', 'refuse', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', { ground: 'consent', writtenThisTime: false }),
    }),
    actExample('本次书面同意', 'Written consent for this time', 'allow', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', { ground: 'consent', writtenThisTime: true }),
    }),
    actExample('法院裁定', 'By court order', 'allow', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', { ground: 'court' }),
    }),
    actExample('依据未说明', 'The ground must be known', 'missing-fact', {
      tenant: { creditorKind: 'hotel' },
      products: ['none'],
      intent: doing('deduct-wages', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '“本人逐次书面同意不属克扣”是本系统的读法，须法务核对。',
      en: 'That written consent each time is no groundless deduction is our reading; counsel is to check it.',
    },
  ],
};
