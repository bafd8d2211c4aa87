import type { Figures, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { judgeThirdPartyOptOut } from '../judge-third-party.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';
import { optOutExamples } from '../third-party-examples.ts';

/** CN-3P-04: a contact person who refused is not reached again. */
export const thirdPartyOptOut: Provision<Figures> = {
  id: 'CN-3P-04',
  title: { zh: '联系人拒绝，永久有效', en: "A contact person's refusal is final" },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    roles: ['third-party'],
  },
  dated: [{ from: knownFrom.gbt45251, figures: {}, citation: gbt45251 }],
  // 联系人明确拒绝或要求不得再联系的，不应再与其联系。
  judge: judgeThirdPartyOptOut,
  examples: optOutExamples(['online-consumer']),
  notEncoded: [
    {
      zh: '同一人的其他号码由联系点的登记人判断，须由作业人员合并登记。',
      en: 'Other numbers of the same person follow once they are recorded as theirs.',
    },
  ],
};
