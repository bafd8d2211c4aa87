import type { GateEvent } from '@duly/facts/gate-facts.ts';
import { type Answer, allow } from '../../answer.ts';
import { onKnownClock } from '../../local-days.ts';
import type { Provision, Question } from '../../provision.ts';
import { firstBelowMs, measureRolling } from '../../rolling-count.ts';
import { isExcusedNow, wasExcused } from '../calls/calls-by-consent.ts';
import { callsOnDebt, debtGroups } from '../calls/calls-by-debt.ts';
import { callsWith, isCounted } from '../calls/counted-calls.ts';
import { allButLawyer, covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { sevenCallsExamples } from './seven-calls-examples.ts';

type CallFigures = { readonly calls: number; readonly days: number; readonly consentDays: number };

function judgeCalls(question: Question<CallFigures>): Answer {
  const { facts, intent, moment, figures } = question;
  const calls = callsWith(facts, intent, moment.atMs);
  if (isExcusedNow(question, figures.consentDays, calls)) {
    return allow({ zh: '本人直接同意来电，不计次数', en: 'They agreed to be called; it does not count' });
  }
  const placed = calls.filter(isCounted);
  // Most calls find none before them, and need no debts sorted to say so.
  const groups = placed.length === 0 ? null : debtGroups(facts, intent);
  const measure = (events: readonly GateEvent[], zone: string): number => {
    if (groups === null) return 0;
    const left = events.filter((event) => !wasExcused(question, figures.consentDays, event, calls, zone));
    return callsOnDebt(left, groups, figures.calls);
  };
  const counted = measureRolling(placed, moment, figures.days, measure);
  const says = {
    zh: `就同一债务对同一人 ${figures.days} 日内至多 ${figures.calls} 次电话，已有 ${counted} 次`,
    en: `At most ${figures.calls} calls to one person on one debt within ${figures.days} days; ${counted} so far`,
  };
  const count = { counted, limit: figures.calls };
  if (counted < figures.calls) return { verdict: 'presumed-compliant', code: 'ok', says, ...count };
  const untilMs = firstBelowMs(placed, moment, figures.days, figures.calls, measure);
  const instead = {
    zh: '改用其他方式，或待其直接同意来电；法律要求、诉讼进行中、应其请求或时间紧迫的告知可以推翻推定，须记明',
    en: 'Write, or wait until they agree to a call; a call that law requires, in a suit, at their request or of urgent news may rebut it and is recorded as such',
  };
  return { verdict: 'presumed-violation', code: 'seven-in-seven', says, ...count, untilMs, instead };
}

/** US-FREQ-01: more than seven calls within seven days to one person on one debt are presumed to harass. */
export const sevenCalls: Provision<CallFigures> = {
  id: 'US-FREQ-01',
  title: { zh: '七日七次', en: 'Seven calls in seven days' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['call'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: { calls: 7, days: 7, consentDays: 7 },
      citation: regulationF('1006.14(b)(2)(i)(A)'),
    },
  ],
  // More than seven times within seven consecutive days, by calendar day, per person and particular debt.
  judge: onKnownClock(judgeCalls),
  examples: sevenCallsExamples,
  notEncoded: [
    {
      zh: '第三人以联系点辨认；同一第三人的两个号码分开计。',
      en: 'A third person is known by the contact point; two numbers of one of them are counted apart.',
    },
    {
      zh: '未接电话可归入任一债务；通话未登记债务的，按全部债务计（较严）。',
      en: 'An unanswered call may be put to any one debt; a talk of which no debt is recorded counts for all, the stricter reading.',
    },
  ],
};
