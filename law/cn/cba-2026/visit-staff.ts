import { allow, missingFact, never } from '../../answer.ts';
import type { Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

type StaffFigures = { readonly staffMin: number };

const visit = { channel: 'visit', staffCount: 2 } as const;

/** CN-VISIT-01 for members: a field visit by at least two people. */
export const visitStaff: Provision<StaffFigures> = {
  id: 'CN-VISIT-01-CBA',
  title: { zh: '外访至少两人', en: 'Visits by at least two people' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['visit'],
  },
  dated: [{ from: knownFrom.cba2026, figures: { staffMin: 2 }, citation: cba2026 }],
  // 外访催收至少2人。
  judge: ({ figures, intent }) => {
    if (intent.staffCount === null)
      return missingFact('staff-count', { zh: '同行人数', en: 'how many people go' });
    const says = {
      zh: `外访至少 ${figures.staffMin} 人同行`,
      en: `A visit takes at least ${figures.staffMin} people`,
    };
    return intent.staffCount < figures.staffMin ? never('too-few-staff', says) : allow(says);
  },
  examples: [
    {
      name: { zh: '两人同行', en: 'Two people' },
      at: '2026-11-12 15:00',
      given: { products: ['card'], intent: visit },
      expect: 'allow',
    },
    {
      name: { zh: '一人前往，不可', en: 'One person alone may not' },
      at: '2026-11-12 15:00',
      given: { products: ['card'], intent: { ...visit, staffCount: 1 } },
      expect: 'refuse',
      until: null,
    },
  ],
  notEncoded: [
    {
      zh: '每日次数见内部规定；“不超过三人”仅见一处，未采用。',
      en: 'Visits a day are a house limit; "no more than three people" stands on one page only and is not taken over.',
    },
  ],
};
