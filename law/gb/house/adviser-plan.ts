import type { GateMoratorium } from '@duly/facts/gate-facts.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { allow } from '../../answer.ts';
import { coversDay } from '../../covers-day.ts';
import { wholeDay } from '../../hours.ts';
import { judgeHours } from '../../judge-hours.ts';
import { onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { consumerCredit, houseFrom, housePolicy } from '../instruments.ts';

type AdviserFigures = { readonly days: number; readonly extendedDays: number };

const says = {
  zh: '债务顾问制定方案期间暂停追讨：30 日，可再延 30 日',
  en: 'Pursuit rests while a debt adviser prepares a plan: 30 days, extended by 30 where asked',
};

// Until null: nobody asked for more. A later day counts up to both periods together.
function lastDayOf({ from, until }: GateMoratorium, { days, extendedDays }: AdviserFigures): Day {
  const longest = addDays(from, days + extendedDays - 1);
  if (until === null) return addDays(from, days - 1);
  return until < longest ? until : longest;
}

const onClock = onKnownClock<AdviserFigures>(({ facts, figures, moment }) => {
  const rangesOf = (day: Day) =>
    facts.party.moratoria.some(
      (one) => one.kind === 'adviser-plan' && coversDay(one, lastDayOf(one, figures), day),
    )
      ? []
      : wholeDay;
  return judgeHours(moment, rangesOf, 'adviser-plan', says, {
    zh: '联系其债务顾问',
    en: 'Reach the debt adviser',
  });
});

function asked(from: string, until: string | null = null) {
  const moratorium: GateMoratorium = {
    kind: 'adviser-plan',
    from: exampleDay(from),
    until: until === null ? null : exampleDay(until),
  };
  return { party: { moratoria: [moratorium] } };
}

/** HOUSE-GB-ADVISER: the days of CONC 7.3.11R are only remembered, therefore the house's own. */
export const adviserPlan: Provision<AdviserFigures> = {
  id: 'HOUSE-GB-ADVISER',
  title: { zh: '顾问制定方案期间', en: 'While an adviser prepares a plan' },
  level: 'house',
  confidence: 'house',
  scope: { ...consumerCredit, initiatedBy: ['creditor'], purposes: ['collect', 'locate'] },
  dated: [{ from: houseFrom, figures: { days: 30, extendedDays: 30 }, citation: housePolicy }],
  judge: (question) => {
    const { facts } = question;
    return facts.party.moratoria.some(({ kind }) => kind === 'adviser-plan')
      ? onClock(question)
      : allow(says);
  },
  examples: [
    gbExampleAt(
      '2026-11-12 12:00',
      '第 30 日',
      'On day 30',
      'refuse',
      asked('2026-10-14'),
      '2026-11-13 00:00',
    ),
    gbExampleAt('2026-11-13 12:00', '第 31 日', 'On day 31', 'allow', asked('2026-10-14')),
    gbExampleAt(
      '2026-11-12 12:00',
      '已延期，第 60 日',
      'Extended: on day 60',
      'refuse',
      asked('2026-09-14', '2026-12-31'),
      '2026-11-13 00:00',
    ),
    gbExampleAt(
      '2026-11-13 12:00',
      '已延期，第 61 日',
      'Extended: on day 61',
      'allow',
      asked('2026-09-14', '2026-12-31'),
    ),
    gbExample('没有顾问方案', 'No adviser at work', 'allow'),
  ],
  notEncoded: [
    { zh: '看到 CONC 7.3.11R 原文后改为法规。', en: 'To become law once the text of CONC 7.3.11R was read.' },
  ],
};
