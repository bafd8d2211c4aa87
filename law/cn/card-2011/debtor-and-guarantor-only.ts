import type { TargetRole } from '@duly/facts/contact-intent.ts';
import type { Figures, Provision } from '../../provision.ts';
import { debtorOnlyExamples } from '../debtor-only-examples.ts';
import { card2011 } from '../instruments.ts';
import { judgeDebtorOnly } from '../judge-debtor-only.ts';
import { knownFrom } from '../known-from.ts';

const liable: readonly TargetRole[] = ['debtor', 'co-debtor', 'guarantor', 'agent', 'representative', 'heir'];

/** CN-OBJ-02: the card issuer collects from the debtor and guarantor only. */
export const debtorAndGuarantorOnly: Provision<Figures> = {
  id: 'CN-OBJ-02',
  title: { zh: '只向本人及担保人催收（信用卡）', en: 'Debtor and guarantor only (cards)' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    acts: ['contact', 'claim'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['card'],
    purposes: ['collect'],
  },
  dated: [{ from: knownFrom.card2011, figures: {}, citation: card2011('68') }],
  // 发卡银行应当对债务人本人及其担保人催收，不得对与债务无关的第三人催收。
  judge: (question) =>
    judgeDebtorOnly(question, liable, {
      zh: '应对债务人本人及其担保人催收，不得对与债务无关的第三人催收',
      en: 'Collection goes to the debtor and guarantor, never to unrelated third persons',
    }),
  examples: debtorOnlyExamples(['card']),
  notEncoded: [
    {
      zh: '生效日在 2011 年内，未见原文；2012 年以前回答“未施行”。',
      en: 'In force since a day of 2011 that was not seen; before 2012 the answer is "not in force".',
    },
  ],
};
