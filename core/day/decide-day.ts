import type { AccountFacts } from '@duly/facts/account-facts.ts';
import { type Day, formatDay, lastDay } from '@duly/kernel/day.ts';
import type { CompiledLadder, CompiledRuleset } from '../policy/compile-ruleset.ts';
import type { StageForm } from '../policy/ladder-form.ts';
import { judgePromise } from '../promises/judge-promise.ts';
import { climbLadder } from './climb-ladder.ts';
import type { DayDecision } from './day-decision.ts';
import { findHold } from './find-hold.ts';
import { rankTask } from './rank-task.ts';
import type { TraceLine } from './trace-codes.ts';
import { earlier, type Wake } from './wake.ts';

function stageOf(ladder: CompiledLadder, daysPastDue: number): StageForm {
  for (const stage of ladder.stages) {
    if (stage.toDays === null || daysPastDue <= stage.toDays) return stage;
  }
  throw new Error(`ladder ${ladder.form.id} has no last stage`);
}

/** Open, undisputed and due by the day, in minor units. */
export function overdueMinorOf(facts: AccountFacts): bigint {
  const { principalMinor, interestMinor, feeMinor, costMinor, disputedMinor, notDueMinor } = facts;
  const due = principalMinor + interestMinor + feeMinor + costMinor - disputedMinor - notDueMinor;
  return due > 0n ? due : 0n;
}

// The day never wakes later than the calendar or a policy stops being what it is.
function boundWake(wake: Wake, ladder: CompiledLadder, ruleset: CompiledRuleset, day: Day): void {
  const { knownUntil } = ruleset.calendar;
  if (ladder.usesCalendar && day <= knownUntil && knownUntil < lastDay) wake.at(knownUntil + 1);
  if (ruleset.nextChangeOn !== null) wake.at(ruleset.nextChangeOn);
}

/** Decides and, where `trace` is given, says why. One function for both, so that the reason is never another's. */
export function decideInto(
  facts: AccountFacts,
  ruleset: CompiledRuleset,
  day: Day,
  trace: TraceLine[] | null,
): DayDecision {
  const ladder = ruleset.ladders.get(facts.ladder);
  if (ladder === undefined) throw new Error(`ladder ${facts.ladder} is not in the ruleset`);
  const wake = earlier(day);
  const promise = judgePromise(facts, day);
  if (trace && facts.promiseDueOn !== null && promise.status !== 'none') {
    const { promiseMinor, promisePaidMinor, promiseDueOn } = facts;
    trace.push({
      code: 'promise-judged',
      params: {
        dueOn: formatDay(promiseDueOn),
        minor: String(promiseMinor),
        paidMinor: String(promisePaidMinor),
        status: promise.status,
      },
    });
  }
  if (promise.status === 'open' && facts.promiseDueOn !== null) wake.at(facts.promiseDueOn + 1);
  const base = {
    partyId: facts.partyId,
    accountId: facts.accountId,
    promiseStatus: promise.status,
    brokenCount: promise.brokenCount,
  };
  const anchor = facts.oldestDue;
  if (anchor === null) {
    trace?.push({ code: facts.disputedMinor > 0n ? 'all-disputed' : 'nothing-open', params: {} });
    const wakeOn = wake.day();
    traceWake(trace, wakeOn);
    return { ...base, stage: 0, hold: null, task: null, provisional: false, wakeOn };
  }
  const daysPastDue = day - anchor;
  const stage = stageOf(ladder, daysPastDue);
  if (stage.toDays !== null) wake.at(anchor + stage.toDays + 1);
  if (facts.nextDue !== null) wake.at(facts.nextDue);
  trace?.push(
    {
      code: daysPastDue > 0 ? 'anchored' : 'not-due-yet',
      params: { anchor: formatDay(anchor), daysPastDue },
    },
    { code: 'stage', params: { stage: stage.id } },
  );
  boundWake(wake, ladder, ruleset, day);
  const hold = findHold(facts, promise.status, day, wake);
  const climbed = climbLadder(facts, ladder, anchor, day, wake, hold === null ? trace : null);
  if (hold !== null) {
    trace?.push({
      code: 'held',
      params: { hold: hold.code, until: hold.until === null ? '' : formatDay(hold.until) },
    });
  }
  const found = hold === null ? climbed : null;
  if (found === null) {
    if (hold === null) trace?.push({ code: 'no-step', params: {} });
    const decision = { ...base, stage: stage.no, hold, task: null, provisional: false, wakeOn: wake.day() };
    traceWake(trace, decision.wakeOn);
    return decision;
  }
  const overdueMinor = overdueMinorOf(facts);
  const missing = found.step.needs !== 0 && (facts.points & found.step.needs) === 0;
  const nearFrom = stage.toDays === null ? null : anchor + stage.toDays + 1 - ladder.form.nearStageDays;
  if (nearFrom !== null) wake.at(nearFrom);
  const ranked = rankTask({
    ladder,
    stage,
    overdueMinor,
    promiseStatus: promise.status,
    brokenCount: promise.brokenCount,
    neverContacted: facts.lastContactOn === null,
    near: nearFrom !== null && day >= nearFrom,
    missing,
  });
  const { form } = found.step;
  const provisional = ladder.usesCalendar && ruleset.calendar.provisional(found.dueOn);
  if (trace) {
    if (missing) trace.push({ code: 'contact-data-missing', params: { needs: form.needs.join(',') } });
    const reasons = ranked.reasons.map((reason) => `${reason.code}:${reason.points}`).join(',');
    trace.push({ code: 'priority', params: { points: ranked.priority, reasons } });
    if (provisional) {
      trace.push({ code: 'provisional', params: { knownUntil: formatDay(ruleset.calendar.knownUntil) } });
    }
  }
  const wakeOn = wake.day();
  traceWake(trace, wakeOn);
  return {
    ...base,
    stage: stage.no,
    hold: null,
    task: {
      ladder: facts.ladder,
      stepNo: form.no,
      step: form.id,
      action: missing ? 'complete-contact-data' : form.action,
      role: form.role,
      anchor,
      occurrence: found.occurrence,
      dueOn: found.dueOn,
      itemId: facts.oldestItem,
      priority: ranked.priority,
      reasons: ranked.reasons,
      overdueMinor,
    },
    provisional,
    wakeOn,
  };
}

function traceWake(trace: TraceLine[] | null, wakeOn: Day | null): void {
  trace?.push(
    wakeOn === null
      ? { code: 'sleeps', params: {} }
      : { code: 'wakes', params: { wakeOn: formatDay(wakeOn) } },
  );
}

/**
 * Decides an account for a business day: which stage, what became of the promise, which task should be open, when to look
 * again. A pure fold over the facts: judge the promise, age, hold, climb the ladder, check the contact data, rank. What it
 * answers is a desired state; deciding again after it was recorded answers the same.
 *
 * @throws when the facts name a ladder that the ruleset lacks, or a day outside the calendar: the night parks the account
 */
export function decideDay(facts: AccountFacts, ruleset: CompiledRuleset, day: Day): DayDecision {
  return decideInto(facts, ruleset, day, null);
}
