import type { TargetRole } from '@duly/facts/contact-intent.ts';
import type { Figures, Provision } from '../../provision.ts';
import { debtorOnlyExamples } from '../debtor-only-examples.ts';
import { consumerFinance2024 } from '../instruments.ts';
import { judgeDebtorOnly } from '../judge-debtor-only.ts';
import { knownFrom } from '../known-from.ts';

const liable: readonly TargetRole[] = ['debtor', 'co-debtor', 'guarantor', 'agent', 'representative', 'heir'];

/** CN-OBJ-03: a consumer-finance company does not collect from persons unrelated to the debt. */
export const noThirdParties: Provision<Figures> = {
  id: 'CN-OBJ-03-CF',
  title: { zh: '不得向无关第三人催收（消费金融公司）', en: 'No third persons (consumer-finance companies)' },
  level: 'L4',
  confidence: 'S3',
  scope: {
    acts: ['contact', 'claim'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['consumer-finance'],
    purposes: ['collect'],
  },
  dated: [{ from: knownFrom.consumerFinance2024, figures: {}, citation: consumerFinance2024 }],
  // 不得对与债务无关的第三人进行催收。
  judge: (question) =>
    judgeDebtorOnly(question, liable, {
      zh: '不得对与债务无关的第三人催收',
      en: 'No collection from persons unrelated to the debt',
    }),
  examples: debtorOnlyExamples(['consumer-finance']),
  notEncoded: [
    {
      zh: '“与债务相关的第三人”须审慎认定（如债务用于家庭共同支出的配偶，《民法典》第1064条）；本系统要求先登记为共同债务人。',
      en: 'Who is related to the debt is to be recognised narrowly (a spouse where it paid family expenses, Civil Code art. 1064); here such a person is first recorded as a co-debtor.',
    },
  ],
};
