import { addDays } from '@duly/kernel/day.ts';
import { allow, never } from '../../answer.ts';
import { whereBarred } from '../../barred-debt.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '债务已过时效，客户表明因此不付后，不得继续要求付款',
  en: 'A debt is statute-barred and the customer said that they will not pay for that reason: payment is no longer demanded',
};
const today = exampleDay('2026-11-12');
const ended = { limitationEndsOn: addDays(today, -1) };
const refused = { ceasedOn: exampleDay('2026-11-01') };

/** CONC 7.15.8: no more demands once the customer says that a barred debt will not be paid. */
export const barredAndRefused: Provision<Figures> = {
  id: 'GB-CONC-7.15.8',
  title: { zh: '过时效且拒付', en: 'Statute-barred and refused' },
  level: 'L4',
  confidence: 'S2',
  scope: { ...consumerCredit, initiatedBy: ['creditor'], purposes: ['collect'] },
  dated: [{ from: gbKnownFrom.conc715, figures: {}, citation: conc('7.15.8R') }],
  judge: whereBarred(says, ({ facts }) => {
    if (facts.party.ceasedOn === null) return allow(says);
    return never('barred-and-refused', says, { zh: '停止追讨，记录结论', en: 'Stop, and record why' });
  }),
  examples: [
    gbExample('时效昨日届满，客户已书面拒付', 'Barred since yesterday, and refused in writing', 'refuse', {
      debt: ended,
      party: refused,
    }),
    gbExample('时效今日尚未届满', 'The period ends today: not barred yet', 'allow', {
      debt: { limitationEndsOn: today },
      party: refused,
    }),
    gbExample('过时效，客户没有拒付', 'Barred, but not refused', 'allow', { debt: ended }),
    gbExample('不知在哪个时区', 'On which clock is not known', 'missing-fact', {
      debt: ended,
      party: { ...refused, zones: [] },
    }),
    gbExampleAt('2023-03-29 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      debt: ended,
      party: refused,
    }),
  ],
  notEncoded: [
    {
      zh: '六年（苏格兰五年）的时效由债务事实给出；苏格兰债务届满即消灭，未编入。',
      en: 'The period of six years (five in Scotland) comes with the facts of the debt; that a Scottish debt ceases to exist is not encoded.',
    },
  ],
};
