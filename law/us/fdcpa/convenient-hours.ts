import type { Day } from '@duly/kernel/day.ts';
import { type MinuteRange, wholeDay } from '../../hours.ts';
import { clockText } from '../../judge-hours.ts';
import type { Provision, Question } from '../../provision.ts';
import { allButLawyer, covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { isLifted, judgeInconvenient } from '../one-reply.ts';
import { convenientHoursExamples } from './convenient-hours-examples.ts';

type HourFigures = {
  readonly openAfterMinute: number;
  readonly closeAtMinute: number;
  readonly repliesPerMessage: number;
};

// The Act says after 8 and before 9, the commentary before 8 and after 9; the minute that begins at 8 and the one that
// begins at 9 stay closed.
function dayRanges({ figures }: Question<HourFigures>): readonly MinuteRange[] {
  return [[figures.openAfterMinute + 1, figures.closeAtMinute]];
}

/** US-TIME-01: without knowledge to the contrary, convenient is after 8 and before 21 where the consumer is. */
export const convenientHours: Provision<HourFigures> = {
  id: 'US-TIME-01',
  title: { zh: '方便的时间', en: 'Convenient hours' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, channels: ['call', 'sms', 'email', 'im', 'visit'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.fdcpa,
      figures: { openAfterMinute: 480, closeAtMinute: 1260, repliesPerMessage: 1 },
      citation: fdcpa('1692c(a)(1)'),
    },
  ],
  // … shall assume that the convenient time is after 8 o'clock antemeridian and before 9 o'clock postmeridian, local
  // time at the consumer's location.
  judge: (question) => {
    const from = clockText(question.figures.openAfterMinute);
    const until = clockText(question.figures.closeAtMinute);
    return judgeInconvenient(question, () => dayRanges(question), 'inconvenient-hours', {
      zh: `本人所在地 ${from} 之后、${until} 之前为方便时间，所在地不明时各可能地区均须如此`,
      en: `Convenient is after ${from} and before ${until} where the person is, in every place where they may be`,
    });
  },
  hours: (question: Question<HourFigures>, _day: Day) =>
    isLifted(question) ? wholeDay : dayRanges(question),
  examples: convenientHoursExamples,
  notEncoded: [
    {
      zh: '恰在 08:00 与 21:00 的一分钟按不方便处理（法条与解释措辞不一）；电子消息以发出时刻为准。',
      en: 'The very minutes of 08:00 and 21:00 are kept closed, since the Act and the commentary differ; a message is judged by when it is sent.',
    },
    {
      zh: '对方浏览网站或应用时向其展示的内容不是联系。',
      en: 'What a site shows while the person browses it is no contact.',
    },
  ],
};
