import type { Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { judgeLostContact, type LostFigures } from '../judge-third-party.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';
import { lostContactExamples } from '../third-party-examples.ts';

/** CN-3P-01: a contact person may be reached only when the debtor cannot be, or is dead or incapacitated. */
export const thirdPartyWhenLost: Provision<LostFigures> = {
  id: 'CN-3P-01',
  title: {
    zh: '失联才可联系联系人（网络消费信贷）',
    en: 'Contact persons only when lost (online consumer credit)',
  },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    roles: ['third-party'],
  },
  dated: [
    { from: knownFrom.gbt45251, figures: { failedCalls: 3, waitDays: 1, failedDays: 3 }, citation: gbt45251 },
  ],
  // 联系人可联系的条件：无法联系到债务人本人，为恢复联系；债务人已死亡或被认定无、限制民事行为能力，为联系可能的继承人或利益相关人。
  judge: judgeLostContact,
  examples: lostContactExamples(['online-consumer']),
  notEncoded: [
    {
      zh: '标准把“无法联系”留给合同约定；合同没有约定时，本系统采用协会指引的次数与日数。',
      en: 'The standard leaves "cannot be reached" to the contract; where it is silent, the figures of the 2026 guideline are used.',
    },
  ],
};
