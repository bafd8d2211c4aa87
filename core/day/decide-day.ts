import type { AccountFacts } from '@duly/facts/account-facts.ts';
import { type Day, formatDay, lastDay } from '@duly/kernel/day.ts';
import type { CompiledLadder, CompiledRuleset } from '../policy/compile-ruleset.ts';
import type { StageForm } from '../policy/ladder-form.ts';
import { judgePromise, type PromiseVerdict } from '../promises/judge-promise.ts';
import { type ClimbedStep, climbLadder } from './climb-ladder.ts';
import type { DayDecision, DecidedTask, Hold } from './day-decision.ts';
import { findHold } from './find-hold.ts';
import { rankTask } from './rank-task.ts';
import type { TraceLine } from './trace-codes.ts';
import { newWake, type Wake, wakeAt, wakeDay } from './wake.ts';

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

function judge(facts: AccountFacts, day: Day, wake: Wake, trace: TraceLine[] | null): PromiseVerdict {
  const verdict = judgePromise(facts, day);
  const { promiseDueOn } = facts;
  if (promiseDueOn === null || verdict.status === 'none') return verdict;
  if (verdict.status === 'open') wakeAt(wake, promiseDueOn + 1);
  trace?.push({
    code: 'promise-judged',
    params: {
      dueOn: formatDay(promiseDueOn),
      minor: String(facts.promiseMinor),
      paidMinor: String(facts.promisePaidMinor),
      status: verdict.status,
    },
  });
  return verdict;
}

function age(
  facts: AccountFacts,
  ladder: CompiledLadder,
  anchor: Day,
  day: Day,
  wake: Wake,
  trace: TraceLine[] | null,
): StageForm {
  const daysPastDue = day - anchor;
  const stage = stageOf(ladder, daysPastDue);
  if (stage.toDays !== null) wakeAt(wake, anchor + stage.toDays + 1);
  if (facts.nextDue !== null) wakeAt(wake, facts.nextDue);
  trace?.push(
    {
      code: daysPastDue > 0 ? 'anchored' : 'not-due-yet',
      params: { anchor: formatDay(anchor), daysPastDue },
    },
    { code: 'stage', params: { stage: stage.id } },
  );
  return stage;
}

// An account never wakes later than the calendar or a policy stops being what it is.
function boundWake(wake: Wake, ladder: CompiledLadder, ruleset: CompiledRuleset, day: Day): void {
  const { knownUntil } = ruleset.calendar;
  if (ladder.usesCalendar && day <= knownUntil && knownUntil < lastDay) wakeAt(wake, knownUntil + 1);
  if (ruleset.nextChangeOn !== null) wakeAt(wake, ruleset.nextChangeOn);
}

function makeTask(
  facts: AccountFacts,
  ladder: CompiledLadder,
  stage: StageForm,
  anchor: Day,
  day: Day,
  verdict: PromiseVerdict,
  { step, occurrence, dueOn }: ClimbedStep,
  wake: Wake,
  trace: TraceLine[] | null,
): DecidedTask {
  const { form } = step;
  const overdueMinor = overdueMinorOf(facts);
  const missing = step.needs !== 0 && (facts.points & step.needs) === 0;
  const nearFrom = stage.toDays === null ? null : anchor + stage.toDays + 1 - ladder.form.nearStageDays;
  if (nearFrom !== null) wakeAt(wake, nearFrom);
  const { priority, reasons } = rankTask({
    ladder,
    stage,
    overdueMinor,
    promiseStatus: verdict.status,
    brokenCount: verdict.brokenCount,
    neverContacted: facts.lastContactOn === null,
    near: nearFrom !== null && day >= nearFrom,
    missing,
  });
  if (trace !== null) {
    if (missing) trace.push({ code: 'contact-data-missing', params: { needs: form.needs.join(',') } });
    const told = reasons.map((reason) => `${reason.code}:${reason.points}`).join(',');
    trace.push({ code: 'priority', params: { points: priority, reasons: told } });
  }
  return {
    ladder: facts.ladder,
    stepNo: form.no,
    step: form.id,
    action: missing ? 'complete-contact-data' : form.action,
    role: form.role,
    anchor,
    occurrence,
    dueOn,
    itemId: facts.oldestItem,
    priority,
    reasons,
    overdueMinor,
  };
}

function tellEnd(trace: TraceLine[] | null, hold: Hold | null, wakeOn: Day | null): void {
  if (trace === null) return;
  if (hold !== null) {
    const until = hold.until === null ? '' : formatDay(hold.until);
    trace.push({ code: 'held', params: { hold: hold.code, until } });
  }
  trace.push(
    wakeOn === null
      ? { code: 'sleeps', params: {} }
      : { code: 'wakes', params: { wakeOn: formatDay(wakeOn) } },
  );
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
  const wake = newWake(day);
  const verdict = judge(facts, day, wake, trace);
  const anchor = facts.oldestDue;
  let stageNo = 0;
  let hold: Hold | null = null;
  let task: DecidedTask | null = null;
  if (anchor === null) {
    trace?.push({ code: facts.disputedMinor > 0n ? 'all-disputed' : 'nothing-open', params: {} });
  } else {
    const stage = age(facts, ladder, anchor, day, wake, trace);
    stageNo = stage.no;
    boundWake(wake, ladder, ruleset, day);
    hold = findHold(facts, verdict.status, day, wake);
    const climbed = climbLadder(facts, ladder, anchor, day, wake, hold === null ? trace : null);
    if (hold === null && climbed !== null) {
      task = makeTask(facts, ladder, stage, anchor, day, verdict, climbed, wake, trace);
    }
    if (hold === null && climbed === null) trace?.push({ code: 'no-step', params: {} });
  }
  const provisional = task !== null && ladder.usesCalendar && ruleset.calendar.provisional(task.dueOn);
  if (provisional) {
    trace?.push({ code: 'provisional', params: { knownUntil: formatDay(ruleset.calendar.knownUntil) } });
  }
  const wakeOn = wakeDay(wake);
  tellEnd(trace, hold, wakeOn);
  return {
    partyId: facts.partyId,
    accountId: facts.accountId,
    stage: stageNo,
    promiseStatus: verdict.status,
    brokenCount: verdict.brokenCount,
    hold,
    task,
    provisional,
    wakeOn,
  };
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
