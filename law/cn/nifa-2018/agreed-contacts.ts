import { actExample } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const agreed: readonly string[] = ['contract', 'reserved-contact', 'debtor-authorised'];
const says = {
  zh: '只可联系债务人事先约定的联系人',
  en: 'Only contact persons agreed beforehand may be reached',
};
const fine = allow(says);
const refused = never('not-agreed-contact', says, {
  zh: '联系合同所留的紧急联系人，或只联系本人',
  en: 'Reach the contact person named in the contract, or the debtor only',
});

/** CN-3P-06: only the contact persons that the debtor agreed beforehand. */
export const agreedContacts: Provision<Figures> = {
  id: 'CN-3P-06',
  title: { zh: '只联系事先约定的联系人', en: 'Only contact persons agreed beforehand' },
  level: 'L6',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    roles: ['third-party'],
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018('14') }],
  // 仅可联系债务人事先约定的联系人。
  judge: ({ facts, intent }) =>
    agreed.includes(pointOf(facts, intent)?.source ?? 'contract') ? fine : refused,
  examples: [
    actExample('公开渠道找到的亲属，不可', 'A relative found in public sources', 'refuse', {
      point: { ownerRelation: 'family', source: 'public-lawful' },
      intent: { targetRole: 'third-party', purpose: 'locate' },
    }),
    actExample('合同约定的联系人', 'The contact person of the contract', 'allow', {
      point: { ownerRelation: 'family', source: 'contract' },
      intent: { targetRole: 'third-party', purpose: 'locate' },
    }),
    actExample('预留联系人', 'The reserved contact', 'allow', {
      point: { ownerRelation: 'family', source: 'reserved-contact' },
      intent: { targetRole: 'third-party', purpose: 'locate' },
    }),
  ],
  notEncoded: [
    {
      zh: '约定的凭证由联系点的登记流程保存。',
      en: 'Proof of the agreement is kept where points are recorded.',
    },
  ],
};
