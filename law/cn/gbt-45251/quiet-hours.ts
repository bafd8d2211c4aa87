import type { Example } from '../../example.ts';
import type { Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { judgeQuietHours, loudRanges, type QuietFigures } from '../judge-quiet-hours.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';
import { quietHoursExamples } from '../quiet-hours-examples.ts';

const beforeTheStandard: Example = {
  name: { zh: '标准实施前不适用', en: 'Before the standard it was not in force' },
  at: '2025-02-27 23:00',
  given: {},
  expect: 'not-in-force',
};

/** CN-TIME-01: no collection from 22:00 to 8:00 unless the parties agreed on another time. */
export const quietHours: Provision<QuietFigures> = {
  id: 'CN-TIME-01',
  title: { zh: '安静时段（网络消费信贷）', en: 'Quiet hours (online consumer credit)' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call', 'sms', 'email', 'im', 'visit'],
    purposes: ['collect', 'locate', 'notice'],
  },
  dated: [
    {
      from: knownFrom.gbt45251,
      figures: { quietFromMinute: 1320, quietUntilMinute: 480 },
      citation: gbt45251,
    },
  ],
  // 双方未约定催收时间的，催收作业不应在每日22:00至次日8:00进行。
  judge: judgeQuietHours,
  hours: loudRanges,
  examples: [...quietHoursExamples(['online-consumer']), beforeTheStandard],
  notEncoded: [
    {
      zh: '标准没有写明 22:00:00 与 08:00:00 归哪一边；本系统按含 22:00、不含 08:00 处理。短信按计划送达时刻判断。',
      en: 'The text leaves open on which side 22:00:00 and 08:00:00 fall; here 22:00 is quiet and 08:00 is not. A text message is judged by its planned delivery.',
    },
    { zh: '寄出的函件没有时刻，不受本条限制。', en: 'A posted letter has no hour and is not bound.' },
  ],
};
