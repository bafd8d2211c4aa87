import type { TargetRole } from '@duly/facts/contact-intent.ts';
import type { Figures, Provision } from '../../provision.ts';
import { debtorOnlyExamples } from '../debtor-only-examples.ts';
import { cba2026 } from '../instruments.ts';
import { judgeDebtorOnly } from '../judge-debtor-only.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const liable: readonly TargetRole[] = ['debtor', 'co-debtor', 'guarantor', 'agent', 'representative', 'heir'];

/** CN-OBJ-03: members do not collect from persons unrelated to the debt. */
export const noThirdParties: Provision<Figures> = {
  id: 'CN-OBJ-03-CBA',
  title: {
    zh: '不得向无关第三人催收（信用卡与个人消费贷款）',
    en: 'No third persons (cards and personal consumer loans)',
  },
  level: 'L6',
  confidence: 'S3',
  scope: {
    acts: ['contact', 'claim'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    purposes: ['collect'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 不得对与债务无关的第三人进行催收。
  judge: (question) =>
    judgeDebtorOnly(question, liable, {
      zh: '不得对与债务无关的第三人催收',
      en: 'No collection from persons unrelated to the debt',
    }),
  examples: debtorOnlyExamples(['card']),
  notEncoded: [
    {
      zh: '债务相关第三人的认定由法务流程完成，先登记为共同债务人。',
      en: 'Whether a third person is related to the debt is settled in the legal workflow, and recorded as co-debtor first.',
    },
  ],
};
