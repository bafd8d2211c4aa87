import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { Answer } from '@duly/law/answer.ts';
import type { Example } from '@duly/law/example.ts';
import { judgeProvision } from '@duly/law/judge-provision.ts';
import { momentAt } from '@duly/law/moment.ts';
import { caseOf, exampleInstant, zoneOfExample } from '@duly/law/plain-case.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';

/** What a rule alone says to one of its examples: its answer, or why it does not apply. */
export type ExampleAnswer = { readonly answer: Answer } | { readonly because: Words };

/** Runs an example of a rule, by that rule alone: what the reference shows beside what the example expects. */
export function judgeExample(rule: Provision, example: Example, calendar: BusinessCalendar): ExampleAnswer {
  const { facts, intent } = caseOf(example.given);
  const zone = zoneOfExample(example.given);
  const atMs = exampleInstant(example.at, zone);
  const moment = momentAt(atMs, facts.party.zones, calendar);
  const judged = judgeProvision(rule, facts, intent, moment, localOf(atMs, zone).day);
  return judged.applies ? { answer: judged.answer } : { because: judged.because };
}
