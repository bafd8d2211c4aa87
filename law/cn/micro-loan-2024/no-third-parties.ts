import type { TargetRole } from '@duly/facts/contact-intent.ts';
import type { Figures, Provision } from '../../provision.ts';
import { debtorOnlyExamples } from '../debtor-only-examples.ts';
import { microLoan2024 } from '../instruments.ts';
import { judgeDebtorOnly } from '../judge-debtor-only.ts';
import { knownFrom } from '../known-from.ts';

const liable: readonly TargetRole[] = ['debtor', 'co-debtor', 'guarantor', 'agent', 'representative', 'heir'];

/** CN-OBJ-03: a micro-loan company collects only from those who owe. */
export const noThirdParties: Provision<Figures> = {
  id: 'CN-OBJ-03-ML',
  title: { zh: '不得向义务人以外的主体催收（小额贷款）', en: 'Only those who owe (micro-loans)' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    acts: ['contact', 'claim'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['micro-loan'],
    purposes: ['collect'],
  },
  dated: [{ from: knownFrom.microLoan2024, figures: {}, citation: microLoan2024 }],
  // 不得向负有履行债务义务者以外的主体催收。
  judge: (question) =>
    judgeDebtorOnly(question, liable, {
      zh: '不得向负有履行债务义务者以外的主体催收',
      en: 'No collection from anyone who does not owe performance',
    }),
  examples: debtorOnlyExamples(['micro-loan']),
  notEncoded: [
    {
      zh: '文号与施行日未见原文；2025 年以前回答“未施行”。',
      en: 'Number and day of entry into force were not seen; before 2025 the answer is "not in force".',
    },
  ],
};
