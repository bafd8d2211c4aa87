import type { GateDebt } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { dayComesMs, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { textWith, usExample } from '../us-examples.ts';
import { lastDayToDispute } from '../validation-period.ts';

type PeriodFigures = { readonly periodDays: number };

function lastDays(debts: readonly GateDebt[], periodDays: number): readonly (Day | null)[] {
  return debts
    .filter(
      ({ validationSentOn, validationReceivedOn }) =>
        validationSentOn !== null || validationReceivedOn !== null,
    )
    .map((debt) => lastDayToDispute(debt, periodDays));
}

function judgeOvershadow({ facts, intent, moment, figures }: Question<PeriodFigures>): Answer {
  const says = {
    zh: `收到核实通知后 ${figures.periodDays} 日内的联系不得掩盖或否定其异议权`,
    en: `Within ${figures.periodDays} days of the notice nothing may overshadow the right to dispute`,
  };
  const found = intent.content?.found ?? [];
  const overshadows = found.includes('false_urgency') || intent.conduct.demandsWithinPeriod === true;
  const running = lastDays(debtsOf(facts, intent), figures.periodDays).filter(
    (last) => last === null || !moment.locals.every(({ day }) => day > last),
  );
  if (!overshadows || running.length === 0) return allow(says);
  const ends = running.includes(null) ? null : Math.max(...running.map((last) => last ?? 0));
  const untilMs = ends === null ? null : dayComesMs(moment, (ends + 1) as Day);
  const instead = {
    zh: '删去期限与催促，写明异议权',
    en: 'Leave out the deadline; name the right to dispute',
  };
  return { ...never('overshadows', says, instead), untilMs };
}

const received = {
  validationSentOn: exampleDay('2026-06-25'),
  validationReceivedOn: exampleDay('2026-07-01'),
};
const urgent = { intent: { content: textWith({ found: ['false_urgency'] }) } };

/**
 * US-VAL-03: nothing in the consumer's thirty days takes away from the right to dispute. `conduct.demandsWithinPeriod`:
 * it asks for payment before they end.
 */
export const noOvershadowing: Provision<PeriodFigures> = {
  id: 'US-VAL-03',
  title: { zh: '不得掩盖异议权', en: 'No overshadowing' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], purposes: ['collect', 'notice', 'reply'] },
  dated: [{ from: knownFrom.fdcpa, figures: { periodDays: 30 }, citation: fdcpa('1692g(b)') }],
  // Collection activities during the thirty days may not overshadow or be inconsistent with the disclosure of the right.
  judge: onKnownClock(judgeOvershadow),
  examples: [
    usExample(
      '第 30 日催促付款',
      'A pressing demand on day 30',
      '2026-07-31 12:00',
      { debt: received, ...urgent },
      'refuse',
      '2026-08-01 00:00',
    ),
    usExample('第 31 日', 'On day 31', '2026-08-01 12:00', { debt: received, ...urgent }, 'allow'),
    usExample(
      '期内的平常联系',
      'An ordinary contact within the days',
      '2026-07-31 12:00',
      { debt: received },
      'allow',
    ),
    usExample(
      '期内要求先行付款',
      'Asking for payment before they end',
      '2026-07-31 12:00',
      { debt: received, intent: { conduct: { demandsWithinPeriod: true } } },
      'refuse',
      '2026-08-01 00:00',
    ),
    usExample(
      '未知何时收到',
      'Nobody knows when the notice came',
      '2026-08-12 12:00',
      { debt: { validationSentOn: exampleDay('2026-06-25') }, ...urgent },
      'refuse',
      null,
    ),
    usExample('尚未寄出通知', 'No notice yet', '2026-08-12 12:00', urgent, 'allow'),
  ],
  notEncoded: [
    {
      zh: '何谓掩盖由话术检查与审核判断。',
      en: 'What overshadows is for the words checker and for review.',
    },
  ],
};
