import { allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

/** CN-3P-07: contact data only from the six lawful sources. */
export const lawfulSource: Provision<Figures> = {
  id: 'CN-3P-07',
  title: { zh: '联系信息来源合法', en: 'Contact data from lawful sources' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 合法渠道：合同约定、预留信息、债务人授权、合法公开渠道、预留联系人告知、授权下经征信等机构。
  judge: ({ facts, intent }) => {
    const says = {
      zh: '联系信息只能来自合同约定、预留信息、本人授权、合法公开渠道、预留联系人告知或经授权的征信等机构',
      en: 'Contact data only from the contract, the records left, the debtor, lawful public sources, the reserved contact, or an authorised bureau',
    };
    if (pointOf(facts, intent)?.source !== 'other') return allow(says);
    return never('unlawful-source', says, {
      zh: '改用合法来源的联系点，或申请法院调查令',
      en: 'Use a contact point from a lawful source, or ask the court for an order',
    });
  },
  examples: [
    {
      name: { zh: '合同所留号码', en: 'A number from the contract' },
      at: '2026-11-12 15:00',
      given: { products: ['card'] },
      expect: 'allow',
    },
    {
      name: { zh: '来源不明或来自通话详单，不可', en: 'A number from call records or nowhere known may not' },
      at: '2026-11-12 15:00',
      given: { products: ['card'], point: { source: 'other' } },
      expect: 'refuse',
      until: null,
    },
  ],
  notEncoded: [
    {
      zh: '来源的凭证由联系点的登记流程保存。',
      en: 'Proof of the source is kept where the point is recorded.',
    },
  ],
};
