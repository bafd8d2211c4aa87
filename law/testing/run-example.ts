import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { Example } from '../example.ts';
import { judgeProvision } from '../judge-provision.ts';
import { momentAt } from '../moment.ts';
import { caseOf, exampleInstant, zoneOfExample } from '../plain-case.ts';
import type { Provision } from '../provision.ts';

/** What a rule answered to an example, in the example's own terms. */
export interface ExampleOutcome {
  readonly got: Example['expect'];
  /** With a refusal or a presumed violation only. */
  readonly until?: string | null;
}

/** Runs one example of a rule alone; the same answer makes the test, the reference page and the mutation check. */
export function runExample(
  provision: Provision,
  example: Example,
  calendar: BusinessCalendar,
): ExampleOutcome {
  const { facts, intent } = caseOf(example.given);
  const zone = zoneOfExample(example.given);
  const atMs = exampleInstant(example.at, zone);
  const moment = momentAt(atMs, facts.party.zones, calendar);
  const judgement = judgeProvision(provision, facts, intent, moment, localOf(atMs, zone).day);
  if (!judgement.applies)
    return { got: judgement.code === 'not-in-force' ? 'not-in-force' : 'not-applicable' };
  const { answer } = judgement;
  if (answer.code === 'missing-fact') return { got: 'missing-fact' };
  if (answer.verdict !== 'refuse' && answer.verdict !== 'presumed-violation') return { got: answer.verdict };
  return { got: answer.verdict, until: untilText(answer.untilMs ?? null, zone) };
}

function untilText(untilMs: number | null, zone: string): string | null {
  if (untilMs === null) return null;
  const { day, minuteOfDay } = localOf(untilMs, zone);
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${formatDay(day)} ${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}

/** Whether a rule answers an example as the example says. */
export function exampleHolds(provision: Provision, example: Example, calendar: BusinessCalendar): boolean {
  const outcome = runExample(provision, example, calendar);
  return outcome.got === example.expect && outcome.until === example.until;
}
