import type { Example } from '../../example.ts';
import type { Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { judgeQuietHours, loudRanges, type QuietFigures } from '../judge-quiet-hours.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';
import { quietHoursExamples } from '../quiet-hours-examples.ts';

const beforeTheGuideline: Example = {
  name: { zh: '指引发布前不适用', en: 'Before the guideline it was not in force' },
  at: '2026-01-29 23:00',
  given: { products: ['card'] },
  expect: 'not-in-force',
};

/** CN-TIME-02: without the debtor's consent no calls, visits or other collection from 22:00 to 8:00. */
export const quietHours: Provision<QuietFigures> = {
  id: 'CN-TIME-02',
  title: { zh: '安静时段（信用卡与个人消费贷款）', en: 'Quiet hours (cards and personal consumer loans)' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call', 'sms', 'email', 'im', 'visit'],
    purposes: ['collect', 'locate', 'notice'],
  },
  dated: [
    { from: knownFrom.cba2026, figures: { quietFromMinute: 1320, quietUntilMinute: 480 }, citation: cba2026 },
  ],
  // 未经债务人同意，严禁在每日晚22:00至次日早8:00进行电话催收、外访催收及其他催收。
  judge: judgeQuietHours,
  hours: loudRanges,
  examples: [...quietHoursExamples(['card']), beforeTheGuideline],
  notEncoded: [
    {
      zh: '同意须有记录；口头同意以录音为证，本系统只看是否登记了凭证，不判断其内容。',
      en: 'Consent needs a record; the gate sees that proof is kept and does not judge what it says.',
    },
  ],
};
