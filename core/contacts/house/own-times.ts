import type { Day } from '@duly/kernel/day.ts';
import { agreedRanges, type MinuteRange, wholeDay } from '@duly/law/hours.ts';
import { judgeHours } from '@duly/law/judge-hours.ts';
import type { Figures, Provision, Question } from '@duly/law/provision.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce } from './house-provision.ts';

function chosenRanges(question: Question<Figures>, day: Day): readonly MinuteRange[] {
  const chosen = agreedRanges(question.facts, 'only-hours', question.intent.channel, day);
  return chosen.length === 0 ? wholeDay : chosen;
}

/** A person who chose hours is reached in these only. */
export const ownTimes: Provision = {
  id: 'HOUSE-OWN-TIMES',
  title: { zh: '本人选择的时段', en: 'The hours the person chose' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'], purposes: ['collect', 'locate', 'notice'] },
  dated: alwaysInForce,
  judge: (question) =>
    judgeHours(
      question.moment,
      (day) => chosenRanges(question, day),
      'own-times',
      { zh: '尊重本人选择的时段', en: 'The person chose when to be reached' },
      { zh: '排到本人选择的时段', en: 'Plan it for the hours they chose' },
    ),
  hours: chosenRanges,
  examples: houseExamples('HOUSE-OWN-TIMES'),
  notEncoded: [{ zh: '渠道偏好不在此列。', en: 'Preferred channels are not part of it.' }],
};
