import type { GateEvent } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow } from '../answer.ts';
import { consentHolds } from '../consent-holds.ts';
import { firstOpenMs, isOpen, type MinuteRange } from '../hours.ts';
import { momentAt } from '../moment.ts';
import type { Figures, Question } from '../provision.ts';
import type { Words } from '../words.ts';

/** How many answers one message at an inconvenient time earns. */
export type ReplyFigures = Figures & { readonly repliesPerMessage: number };

type RangesOf = (day: Day) => readonly MinuteRange[];

// In the same closed stretch of hours as now, so that last night's message earns nothing tonight.
function inThisStretch(question: Question<Figures>, event: GateEvent, rangesOf: RangesOf): boolean {
  const { moment } = question;
  if (event.channel !== question.intent.channel || event.atMs > moment.atMs) return false;
  const then = momentAt(event.atMs, moment.zones, moment.calendar);
  const opensMs = firstOpenMs(then, rangesOf);
  return opensMs === null || opensMs > moment.atMs;
}

/** Answers that the person's messages of these hours, by the same medium, have earned and that were not given yet. */
function repliesLeft(question: Question<ReplyFigures>, rangesOf: RangesOf): number {
  const events = question.facts.events
    .filter((event) => inThisStretch(question, event, rangesOf))
    .sort((a, b) => a.atMs - b.atMs);
  let left = 0;
  for (const event of events) {
    if (event.initiatedBy === 'debtor') left += question.figures.repliesPerMessage;
    else left = Math.max(0, left - 1);
  }
  return left;
}

/** Whether the person is on the line or before us now, so that nobody disturbs them. */
function inTheirTalk({ intent }: Question<Figures>): boolean {
  return intent.initiatedBy === 'debtor' && (intent.channel === 'call' || intent.channel === 'visit');
}

/** Whether direct prior consent or a court lifts rules on time and place. */
export function isLifted({ facts, intent, moment }: Question<Figures>): boolean {
  return (
    consentHolds(facts, intent, moment, 'time', true) ||
    consentHolds(facts, intent, moment, 'court-permission', false)
  );
}

/**
 * Judges hours that are inconvenient: lifted by direct prior consent or a court; else open in every zone; else one
 * answer for each message of the person (12 CFR 1006.6(b)(4), comment 6(b)(1)-2).
 */
export function judgeInconvenient(
  question: Question<ReplyFigures>,
  rangesOf: RangesOf,
  code: string,
  says: Words,
): Answer {
  const { intent, moment } = question;
  if (inTheirTalk(question))
    return allow({ zh: '对方正在与我方通话', en: 'They called and are on the line' });
  if (isLifted(question))
    return allow({ zh: '本人事先直接同意或法院许可', en: 'They agreed beforehand, or a court did' });
  if (isOpen(moment, rangesOf)) return allow(says);
  const left = intent.purpose === 'reply' ? repliesLeft(question, rangesOf) : 0;
  if (left > 0) return allow({ zh: '对来信的一次答复', en: 'One answer to their message' });
  const untilMs = firstOpenMs(moment, rangesOf);
  const instead: Words = {
    zh: '排到方便时段；对方此时来信，可用同一渠道答复一次',
    en: 'Plan it for convenient hours; a message of theirs may be answered once by the same medium',
  };
  return { verdict: 'refuse', code, says, untilMs, instead };
}
