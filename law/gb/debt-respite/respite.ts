import type { GateMoratorium } from '@duly/facts/gate-facts.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { type Answer, allow } from '../../answer.ts';
import { coversDay } from '../../covers-day.ts';
import { firstOpenMs, isOpen, type MinuteRange, wholeDay } from '../../hours.ts';
import { onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { DatedFigures, Question } from '../../provision.ts';
import type { Words } from '../../words.ts';
import { debtRespite, gbKnownFrom } from '../instruments.ts';

/** How long a breathing space lasts, and how long a crisis moratorium after the treatment. */
export type RespiteFigures = { readonly standardDays: number; readonly afterTreatmentDays: number };

/** 60 days, and the treatment and 30 days; read as retold, so that the first day is counted in. */
export const respiteDated: readonly DatedFigures<RespiteFigures>[] = [
  {
    from: gbKnownFrom.debtRespite,
    figures: { standardDays: 60, afterTreatmentDays: 30 },
    citation: debtRespite,
  },
];

/** The last day of a moratorium of these regulations, null while it has none; undefined of any other protection. */
function lastDayOf(moratorium: GateMoratorium, figures: RespiteFigures): Day | null | undefined {
  const { kind, from, until, treatmentEndedOn } = moratorium;
  if (kind === 'breathing-space') return until ?? addDays(from, figures.standardDays - 1);
  if (kind !== 'mental-health-crisis') return undefined;
  if (until !== null) return until;
  return treatmentEndedOn === undefined ? null : addDays(treatmentEndedOn, figures.afterTreatmentDays);
}

/** Asks on which clock the person lives only where something protects them. */
export function whereProtected(
  says: Words,
  judge: (question: Question<RespiteFigures>) => Answer,
): (question: Question<RespiteFigures>) => Answer {
  const free = allow(says);
  const judged = onKnownClock(judge);
  return (question) => (question.facts.party.moratoria.length === 0 ? free : judged(question));
}

/** When nothing protects the person any more, null when no day is known; undefined where nothing protects them now. */
export function respiteUntilMs({
  facts,
  figures,
  moment,
}: Question<RespiteFigures>): number | null | undefined {
  const open = (day: Day): readonly MinuteRange[] => {
    for (const moratorium of facts.party.moratoria) {
      const last = lastDayOf(moratorium, figures);
      if (last !== undefined && coversDay(moratorium, last, day)) return [];
    }
    return wholeDay;
  };
  return isOpen(moment, open) ? undefined : firstOpenMs(moment, open);
}

/** A breathing space that began on a day, for examples. */
export function breathingSpace(from: string): GateMoratorium {
  return { kind: 'breathing-space', from: exampleDay(from), until: null };
}

/** A crisis moratorium with the last day of treatment, or none while it goes on. */
export function crisis(treatmentEndedOn?: string): GateMoratorium {
  const running = { kind: 'mental-health-crisis', from: exampleDay('2026-09-01'), until: null } as const;
  return treatmentEndedOn === undefined
    ? running
    : { ...running, treatmentEndedOn: exampleDay(treatmentEndedOn) };
}
