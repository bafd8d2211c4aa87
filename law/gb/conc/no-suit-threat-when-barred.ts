import { addDays } from '@duly/kernel/day.ts';
import { saying } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { whereBarred } from '../../barred-debt.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '明知或应知时效已过，不得暗示或声称可能为该债务起诉',
  en: 'No hint that a debt may be taken to court which is known, or ought to be known, to be statute-barred',
};
const today = exampleDay('2026-11-12');
const ended = { limitationEndsOn: addDays(today, -1) };
const threat = { conduct: { mentionsCourt: true } };

/** CONC 7.15.7: to speak of court action on a barred debt misleads. */
export const noSuitThreatWhenBarred: Provision<Figures> = {
  id: 'GB-CONC-7.15.7',
  title: { zh: '过时效债务不得以起诉相告', en: 'No talk of court on a barred debt' },
  level: 'L4',
  confidence: 'S2',
  scope: consumerCredit,
  dated: [{ from: gbKnownFrom.conc715, figures: {}, citation: conc('7.15.7G') }],
  judge: whereBarred(says, ({ intent }) => {
    const speaks =
      told(intent, 'mentionsCourt') === true || intent.content?.found.includes('false_legal_status') === true;
    if (!speaks) return allow(says);
    return never('barred-debt-court', says, {
      zh: '删去起诉的说法，说明时效已过',
      en: 'Leave out the court and say that the debt is barred',
    });
  }),
  examples: [
    gbExample('时效昨日届满，文中提起诉', 'Barred since yesterday, the text speaks of court', 'refuse', {
      debt: ended,
      intent: threat,
    }),
    gbExample('时效今日尚未届满', 'The period ends today: not barred yet', 'allow', {
      debt: { limitationEndsOn: today },
      intent: threat,
    }),
    gbExample('过时效，不提起诉', 'Barred, without a word of court', 'allow', { debt: ended }),
    gbExample('过时效，文中谎称法律地位', 'Barred, with a false legal status', 'refuse', {
      debt: ended,
      intent: saying('false_legal_status'),
    }),
    gbExampleAt('2023-03-29 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      debt: ended,
      intent: threat,
    }),
  ],
  notEncoded: [
    {
      zh: '起诉本身不在本条；内部规定要求主管批准。',
      en: 'A suit itself is not its matter; house policy asks for approval.',
    },
  ],
};
