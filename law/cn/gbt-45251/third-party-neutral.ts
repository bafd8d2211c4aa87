import type { Figures, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { judgeNeutral } from '../judge-third-party.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';
import { neutralExamples } from '../third-party-examples.ts';

/** CN-3P-03: a contact person may only be asked for contact data or to pass on a message. */
export const thirdPartyNeutral: Provision<Figures> = {
  id: 'CN-3P-03',
  title: { zh: '对联系人不透露债务', en: 'Nothing of the debt to contact persons' },
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
  // 只可询问债务人联系方式和（或）请其转告，不应透露逾期欠款金额、欠款时间等。
  judge: judgeNeutral,
  examples: neutralExamples(['online-consumer']),
  notEncoded: [
    {
      zh: '通话中实际说了什么由质检核对；文本由内容检查核对。联系人明确表示愿意代偿的情形由付款流程处理。',
      en: 'What was really said is for quality review, the wording for the text check. A contact person who offers to pay is handled in payments.',
    },
  ],
};
