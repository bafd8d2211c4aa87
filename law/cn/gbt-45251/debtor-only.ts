import type { TargetRole } from '@duly/facts/contact-intent.ts';
import type { Figures, Provision } from '../../provision.ts';
import { debtorOnlyExamples } from '../debtor-only-examples.ts';
import { gbt45251 } from '../instruments.ts';
import { judgeDebtorOnly } from '../judge-debtor-only.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const liable: readonly TargetRole[] = ['debtor', 'co-debtor', 'guarantor', 'agent', 'representative', 'heir'];

/** CN-OBJ-01: collect from the debtor and from those liable with them, never from contact persons. */
export const debtorOnly: Provision<Figures> = {
  id: 'CN-OBJ-01',
  title: { zh: '只向债务人催收（网络消费信贷）', en: 'Debtor only (online consumer credit)' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    acts: ['contact', 'claim'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    purposes: ['collect'],
  },
  dated: [{ from: knownFrom.gbt45251, figures: {}, citation: gbt45251 }],
  // 应只向债务人催收，不应向联系人催收；向担保人等连带责任人催收以法律和协议约定为限。
  judge: (question) =>
    judgeDebtorOnly(question, liable, {
      zh: '应只向债务人催收，不应向联系人催收',
      en: 'Collection goes to the debtor only, never to contact persons',
    }),
  examples: debtorOnlyExamples(['online-consumer']),
  notEncoded: [
    {
      zh: '担保人以法律和协议约定为限：保证期间、一般保证的先诉抗辩由法务流程判断。代理人、监护人、继承人按其代本人处理债务的身份对待。',
      en: 'A guarantor answers within law and contract: the guarantee period and the defence of prior suit are judged in the legal workflow. Agents, guardians and heirs are reached as those who deal with the debt for the debtor.',
    },
  ],
};
