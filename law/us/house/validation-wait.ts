import type { GateDebt } from '@duly/facts/gate-facts.ts';
import { addBusinessDays } from '@duly/kernel/calendar.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { dayComesMs, hasCome, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { usCalendar } from '../calendar/us-calendar.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usExample } from '../us-examples.ts';

type WaitFigures = { readonly receiptDays: number; readonly periodDays: number };

function lastDay(debt: GateDebt, figures: WaitFigures): Day | null {
  const { validationReceivedOn, validationSentOn } = debt;
  const assumed =
    validationSentOn === null ? null : addBusinessDays(usCalendar, validationSentOn, figures.receiptDays).day;
  const received = validationReceivedOn ?? assumed;
  return received === null ? null : ((received + figures.periodDays) as Day);
}

function judgeWait({ facts, intent, moment, figures }: Question<WaitFigures>): Answer {
  const says = {
    zh: `核实通知收到（无记录时按寄出后 ${figures.receiptDays} 个工作日）起 ${figures.periodDays} 日内不起诉、不报送征信`,
    en: `No suit and no credit report within ${figures.periodDays} days of the validation notice, taken as received ${figures.receiptDays} business days after sending where nobody knows`,
  };
  const instead = { zh: '等异议期满', en: 'Wait until the time to dispute is over' };
  const lasts = debtsOf(facts, intent).map((debt) => lastDay(debt, figures));
  if (lasts.length === 0 || lasts.includes(null)) {
    return never('validation-not-sent', says, {
      zh: '先寄核实通知',
      en: 'Send the validation information first',
    });
  }
  const opens = (Math.max(...lasts.map((last) => last ?? 0)) + 1) as Day;
  if (hasCome(moment, opens)) return allow(says);
  return { ...never('validation-running', says, instead), untilMs: dayComesMs(moment, opens) };
}

const sue = { act: 'sue' } as const;
// Monday 2026-06-29; Friday 3 July is the holiday observed, so that five business days end on Tuesday 7 July.
const sent = { validationSentOn: exampleDay('2026-06-29') };
const received = { ...sent, validationReceivedOn: exampleDay('2026-07-01') };

/** HOUSE-US-VALIDATION-WAIT: the harder steps wait until the consumer's time to dispute is over. */
export const validationWait: Provision<WaitFigures> = {
  id: 'HOUSE-US-VALIDATION-WAIT',
  title: { zh: '异议期满之前', en: 'Before the time to dispute is over' },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, acts: ['sue', 'report-credit'] },
  dated: [{ from: knownFrom.house, figures: { receiptDays: 5, periodDays: 30 }, citation: housePolicy }],
  // Receipt is assumed five days after sending, without Saturdays, Sundays and legal public holidays.
  judge: onKnownClock(judgeWait),
  examples: [
    usExample(
      '收到后第 30 日',
      'On day 30 after receipt',
      '2026-07-31 12:00',
      { debt: received, intent: sue },
      'refuse',
      '2026-08-01 00:00',
    ),
    usExample('收到后第 31 日', 'On day 31', '2026-08-01 12:00', { debt: received, intent: sue }, 'allow'),
    usExample(
      '未知何时收到，寄出后 5 个工作日（7 月 3 日放假）起 30 日',
      'Taken as received after five business days, 3 July being off: 30 days from there',
      '2026-08-06 12:00',
      { debt: sent, intent: sue },
      'refuse',
      '2026-08-07 00:00',
    ),
    usExample('再过一日', 'The day after', '2026-08-07 12:00', { debt: sent, intent: sue }, 'allow'),
    usExample(
      '报送征信同样等待',
      'A credit report waits too',
      '2026-07-31 12:00',
      { debt: received, intent: { act: 'report-credit' } },
      'refuse',
      '2026-08-01 00:00',
    ),
    usExample('从未寄出', 'It was never sent', '2026-08-12 12:00', { intent: sue }, 'refuse', null),
  ],
  notEncoded: [
    {
      zh: '假日按联邦法定假日计算，州假日不计。',
      en: 'Holidays are those of federal law; those of states are not counted.',
    },
  ],
};
