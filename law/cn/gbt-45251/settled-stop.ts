import type { Figures, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { judgeHold } from '../judge-hold.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

/** CN-SPEC-05: collection ends with the debt. */
export const settledStop: Provision<Figures> = {
  id: 'CN-SPEC-05',
  title: { zh: '结清即停', en: 'Paid off means stop' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    purposes: ['collect', 'locate'],
  },
  dated: [{ from: knownFrom.gbt45251, figures: {}, citation: gbt45251 }],
  // 债务人还清后立即终止催收，并通知第三方机构销毁数据。
  judge: ({ facts }) =>
    judgeHold(
      facts.party.settled,
      'settled',
      { zh: '债务还清后立即终止催收', en: 'Collection ends as soon as the debt is paid' },
      { zh: '出具结清证明', en: 'Issue the settlement certificate' },
    ),
  examples: [
    {
      name: { zh: '已还清，不可', en: 'Paid off: it may not' },
      at: '2026-11-12 15:00',
      given: { party: { settled: true } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '未还清', en: 'Not paid off' },
      at: '2026-11-12 15:00',
      given: {},
      expect: 'allow',
    },
    {
      name: { zh: '已还清，可送结清证明', en: 'Paid off: the certificate may go' },
      at: '2026-11-12 15:00',
      given: { party: { settled: true }, intent: { purpose: 'service', channel: 'email' } },
      expect: 'not-applicable',
    },
  ],
  notEncoded: [
    {
      zh: '仅见于单一来源。通知受托机构销毁数据由委外流程完成。',
      en: 'Seen in a single report. Telling the agency to destroy data belongs to the agency workflow.',
    },
  ],
};
