import type { Channel, CollectedBy, TargetRole } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { addDays, type Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { channelsOf, plannedIntent } from './plan-channels.ts';
import { type PlanStretch, planIntent } from './plan-intent.ts';

/** One channel of one contact point over the week. */
export interface ChannelWeek {
  readonly channel: Channel;
  readonly pointId: string;
  readonly role: TargetRole;
  readonly stretches: readonly PlanStretch[];
}

/** A local day of the week, by the clock of the person's first zone; the first one begins now and not at midnight. */
export interface WeekDay {
  readonly day: Day;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Seven local days from an instant on, and how every channel stands in them. */
export interface ContactWeek {
  readonly zone: string;
  readonly days: readonly WeekDay[];
  readonly channels: readonly ChannelWeek[];
}

const daysAhead = 7;

/** Seven local days of a zone from an instant on. */
export function weekDays(atMs: number, zone: string): readonly WeekDay[] {
  const today = localOf(atMs, zone).day;
  return Array.from({ length: daysAhead }, (_, index) => {
    const day = addDays(today, index);
    const fromMs = index === 0 ? atMs : instantOf(day, 0, zone).atMs;
    return { day, fromMs, toMs: instantOf(addDays(day, 1), 0, zone).atMs };
  });
}

/**
 * When each channel of each point is open over seven local days from `atMs` on, and why not at other times, the facts
 * staying as they are. Days are those of the person's first zone; of the creditor's where nobody knows it (then the rules
 * themselves ask). A plan: it takes nothing.
 */
export function planWeek(
  facts: GateFacts,
  rulebook: Rulebook,
  atMs: number,
  role: TargetRole = 'debtor',
  collectedBy: CollectedBy = 'own',
): ContactWeek {
  const zone = facts.party.zones[0] ?? facts.tenant.zone;
  const days = weekDays(atMs, zone);
  const toMs = days.at(-1)?.toMs ?? atMs;
  const channels = facts.points.flatMap((point) =>
    channelsOf[point.kind].map((channel): ChannelWeek => {
      const intent = plannedIntent(facts, point, channel, role, collectedBy);
      const stretches = planIntent(facts, intent, rulebook, atMs, toMs);
      return { channel, pointId: point.pointId, role: intent.targetRole, stretches };
    }),
  );
  return { zone, days, channels };
}
