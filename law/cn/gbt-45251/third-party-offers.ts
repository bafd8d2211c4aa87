import { actExample } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const says = {
  zh: '联系人明确表示愿意代偿，且经本人同意或本人失联，才可提供还款必要信息',
  en: 'Only a contact person who clearly offers to pay, with the debtor’s consent or while the debtor is lost, gets what paying needs',
};
const fine = allow(says);
const refused = never('no-offer', says, {
  zh: '记录其表示；取得本人同意后只给账户和金额',
  en: 'Record the offer; with the debtor’s consent give account and sum only',
});

/** CN-3P-05: a contact person who clearly offers to pay may be given what paying needs. */
export const thirdPartyOffers: Provision<Figures> = {
  id: 'CN-3P-05',
  title: { zh: '联系人主动代偿', en: 'A contact person who offers to pay' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    purposes: ['service'],
    roles: ['third-party'],
  },
  dated: [{ from: knownFrom.gbt45251, figures: {}, citation: gbt45251 }],
  // 联系人明确表示愿意为债务人偿还的，可视情况提供还款所需必要信息。
  judge: ({ facts, intent }) =>
    told(intent, 'offeredToPay') === true &&
    (facts.party.reach.allNumbersInvalid ||
      facts.consents.some((one) => one.kind === 'third-party' && one.withdrawnOn === null))
      ? fine
      : refused,
  examples: [
    actExample('没有主动表示，不可', 'No offer', 'refuse', {
      point: { ownerRelation: 'family' },
      consents: [
        {
          kind: 'third-party',
          channel: null,
          pointId: null,
          debtIds: [],
          givenOn: exampleDay('2026-11-10'),
          givenAtMs: 0,
          direct: true,
          usedUpAtMs: null,
          withdrawnOn: null,
          proof: 'recording',
        },
      ],
      intent: { targetRole: 'third-party', purpose: 'service', conduct: { offeredToPay: false } },
    }),
    actExample('主动表示但本人未同意，不可', 'An offer without the debtor’s consent', 'refuse', {
      point: { ownerRelation: 'family' },
      intent: { targetRole: 'third-party', purpose: 'service', conduct: { offeredToPay: true } },
    }),
    actExample('主动表示且本人同意', 'An offer with the debtor’s consent', 'allow', {
      point: { ownerRelation: 'family' },
      consents: [
        {
          kind: 'third-party',
          channel: null,
          pointId: null,
          debtIds: [],
          givenOn: exampleDay('2026-11-10'),
          givenAtMs: 0,
          direct: true,
          usedUpAtMs: null,
          withdrawnOn: null,
          proof: 'recording',
        },
      ],
      intent: { targetRole: 'third-party', purpose: 'service', conduct: { offeredToPay: true } },
    }),
  ],
  notEncoded: [
    {
      zh: '本人同意的要求见于征求意见稿，取较严的读法。',
      en: 'The debtor’s consent was asked for in the draft; the stricter reading is taken.',
    },
  ],
};
