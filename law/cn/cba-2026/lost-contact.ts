import type { Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { judgeLostContact, type LostFigures } from '../judge-third-party.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';
import { lostContactExamples } from '../third-party-examples.ts';

/** CN-3P-02: lost contact is an invalid number, three failed calls and a day, or three failed days. */
export const lostContact: Provision<LostFigures> = {
  id: 'CN-3P-02',
  title: {
    zh: '失联认定（信用卡与个人消费贷款）',
    en: 'When contact is lost (cards and personal consumer loans)',
  },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    roles: ['third-party'],
  },
  dated: [
    { from: knownFrom.cba2026, figures: { failedCalls: 3, waitDays: 1, failedDays: 3 }, citation: cba2026 },
  ],
  // 手机号码无效；连续三次拨打预留手机无法联系本人（次日方可联系第三人）；连续三日无法联系本人（可直接联系）。
  judge: judgeLostContact,
  examples: lostContactExamples(['card']),
  notEncoded: [
    {
      zh: '三种情形按“有其一即可”处理，须待看到原文后核对。',
      en: 'The three cases are read as alternatives; to be checked against the full text.',
    },
  ],
};
