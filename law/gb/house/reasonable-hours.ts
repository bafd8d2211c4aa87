import type { Day } from '@duly/kernel/day.ts';
import { agreedRanges, type MinuteRange, rangesOfHours, uniteRanges } from '../../hours.ts';
import { clockText, judgeHours } from '../../judge-hours.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { gbExampleAt } from '../gb-example.ts';
import { consumerCredit, houseFrom, housePolicy } from '../instruments.ts';

type HoursFigures = { readonly fromMinute: number; readonly toMinute: number };

function reasonableRanges(question: Question<HoursFigures>, day: Day): readonly MinuteRange[] {
  const { fromMinute, toMinute } = question.figures;
  const agreed = agreedRanges(question.facts, 'hours', question.intent.channel, day);
  return uniteRanges(rangesOfHours(fromMinute, toMinute), agreed);
}

const lateCalls = {
  kind: 'hours',
  channel: 'call',
  fromMinute: 1260,
  toMinute: 1320,
  proof: 'recording',
  agreedOn: exampleDay('2026-11-01'),
  expiresOn: null,
} as const;

/** HOUSE-GB-HOURS: 08:00 to 21:00, borrowed from the guidance on mortgages, since CONC names no hours. */
export const reasonableHours: Provision<HoursFigures> = {
  id: 'HOUSE-GB-HOURS',
  title: { zh: '合理时间（借自住房贷款指引）', en: 'Reasonable hours (borrowed from mortgage guidance)' },
  level: 'house',
  confidence: 'house',
  scope: {
    ...consumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call', 'sms', 'im', 'visit'],
    purposes: ['collect', 'locate'],
  },
  dated: [{ from: houseFrom, figures: { fromMinute: 480, toMinute: 1260 }, citation: housePolicy }],
  judge: (question) => {
    const from = clockText(question.figures.fromMinute);
    const to = clockText(question.figures.toMinute);
    return judgeHours(
      question.moment,
      (day) => reasonableRanges(question, day),
      'unreasonable-hours',
      {
        zh: `${from} 至 ${to} 之外不联系（借自 MCOB 13.5.4G 对住房贷款的指引，不是消费信贷的规则）`,
        en: `Only from ${from} to ${to} (borrowed from MCOB 13.5.4G, guidance on mortgages and no rule for this credit)`,
      },
      { zh: `排到 ${from} 以后`, en: `Plan it for after ${from}` },
    );
  },
  hours: reasonableRanges,
  examples: [
    gbExampleAt('2026-11-12 07:59', '07:59 不可', 'At 07:59 it may not', 'refuse', {}, '2026-11-12 08:00'),
    gbExampleAt('2026-11-12 08:00', '08:00 可以', 'At 08:00 it may', 'allow'),
    gbExampleAt('2026-11-12 20:59', '20:59 可以', 'At 20:59 it may', 'allow'),
    gbExampleAt(
      '2026-11-12 21:00',
      '21:00 起不可',
      'From 21:00 it may not',
      'refuse',
      {},
      '2026-11-13 08:00',
    ),
    gbExampleAt('2026-11-12 21:30', '约定到 22:00 且有录音', 'Agreed until 22:00 with a recording', 'allow', {
      agreements: [lateCalls],
    }),
    gbExampleAt(
      '2026-11-12 22:30',
      '本人来电，可以答复',
      'When they call, the answer may go',
      'not-applicable',
      { intent: { initiatedBy: 'debtor', purpose: 'reply' } },
    ),
    gbExampleAt('2026-11-12 12:00', '不知在哪个时区', 'On which clock is not known', 'missing-fact', {
      party: { zones: [] },
    }),
  ],
  notEncoded: [
    {
      zh: '工作节奏和宗教习惯见本人的要求（GB-CONC-7.9-TIME）。',
      en: 'Work patterns and faith are heeded as requests (GB-CONC-7.9-TIME).',
    },
  ],
};
