import type {
  Channel,
  CollectedBy,
  ContactIntent,
  GateContent,
  TargetRole,
} from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import type { GateFacts, GatePoint } from '@duly/facts/gate-facts.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import { effectiveRole } from '@duly/law/effective-role.ts';
import type { MinuteRange } from '@duly/law/hours.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { decideIntent } from './decide-intent.ts';
import { stops } from './first-lawful-moment.ts';
import type { GateDecision } from './gate-decision.ts';
import { limitsOf } from './house/house-provision.ts';
import { openHours } from './open-hours.ts';

/** What may be done now with one contact point on one channel; a plan, which takes nothing. */
export interface ChannelNow {
  readonly channel: Channel;
  readonly pointId: string;
  readonly role: TargetRole;
  readonly state: 'now' | 'later' | 'approval' | 'never';
  /** While it may be done: when today's hours close; null when they do not. */
  readonly closesAtMs: number | null;
  /** While it may not: the first lawful moment; null when waiting does not help. */
  readonly opensAtMs: number | null;
  readonly counts: readonly { readonly ruleId: string; readonly counted: number; readonly limit: number }[];
  /** Today's open hours by the clock where the person is; none when the channel never opens. */
  readonly hours: readonly MinuteRange[];
  readonly decision: GateDecision;
}

/** The channels that a kind of point serves. */
export const channelsOf: Readonly<Record<GatePoint['kind'], readonly Channel[]>> = {
  phone: ['call', 'sms'],
  email: ['email'],
  address: ['letter', 'visit'],
  im: ['im'],
};

// A plan asks when a right text may go; whether the text is right is asked of the text, when the permit is taken.
const rightText: GateContent = {
  found: [],
  carries: [
    'identity',
    'principal',
    'staff-no',
    'sms-signature',
    'debt-collector',
    'dispute-rights',
    'opt-out',
  ],
  reveals: [],
  claimedMinor: null,
  ledgerMinor: null,
  payeeDesignated: null,
};
const neutralText: GateContent = { ...rightText, carries: ['identity', 'opt-out'] };

const spoken: ReadonlySet<Channel> = new Set(['call', 'visit']);

/** The act that a screen asks about: payment from those who owe, and from others only where the debtor can be found. */
export function plannedIntent(
  facts: GateFacts,
  point: GatePoint,
  channel: Channel,
  role: TargetRole,
  collectedBy: CollectedBy,
): ContactIntent {
  const asked: ContactIntent = {
    ...ordinaryAct,
    channel,
    purpose: 'collect',
    contactPointId: point.pointId,
    targetRole: role,
    initiatedBy: 'creditor',
    collectedBy,
    content: spoken.has(channel) ? null : rightText,
    voice: 'interactive',
    // Visits are planned for as many as must go; who goes is settled with the visit.
    staffCount: channel === 'visit' ? Math.max(2, limitsOf(facts).visitStaffMin) : null,
    contentClass: 'debt',
    // Recorder and papers are taken along wherever a rule wants them.
    conduct: channel === 'visit' ? { recorded: true, papers: true } : {},
    approved: false,
  };
  if (effectiveRole(facts, asked) !== 'third-party') return asked;
  return {
    ...asked,
    purpose: 'locate',
    targetRole: 'third-party',
    contentClass: 'third-party-neutral',
    content: spoken.has(channel) ? null : neutralText,
  };
}

function stateOf(decision: GateDecision): ChannelNow['state'] {
  if (stops(decision.verdict)) return decision.untilMs === null ? 'never' : 'later';
  return decision.verdict === 'needs-approval' ? 'approval' : 'now';
}

function closesAt(facts: GateFacts, hours: readonly MinuteRange[], atMs: number): number | null {
  const [zone] = facts.party.zones;
  if (zone === undefined) return null;
  const { day, minuteOfDay } = localOf(atMs, zone);
  const range = hours.find(([from, to]) => minuteOfDay >= from && minuteOfDay < to);
  return range === undefined || range[1] >= 1440 ? null : instantOf(day, range[1], zone).atMs;
}

function planChannel(
  facts: GateFacts,
  intent: ContactIntent & { readonly contactPointId: string },
  rulebook: Rulebook,
  atMs: number,
): ChannelNow {
  const decision = decideIntent(facts, intent, rulebook, atMs);
  const state = stateOf(decision);
  const [zone] = facts.party.zones;
  const hours =
    state === 'never' || zone === undefined
      ? []
      : openHours(facts, intent, rulebook, localOf(atMs, zone).day);
  return {
    channel: intent.channel,
    pointId: intent.contactPointId,
    role: intent.targetRole,
    state,
    closesAtMs: state === 'now' || state === 'approval' ? closesAt(facts, hours, atMs) : null,
    opensAtMs: state === 'later' ? decision.untilMs : null,
    counts: decision.findings.flatMap(({ ruleId, counted, limit }) =>
      counted === undefined || limit === undefined ? [] : [{ ruleId, counted, limit }],
    ),
    hours,
    decision,
  };
}

/**
 * Every channel of every contact point as it stands at an instant: what the case screen shows. `role` is the party's
 * place in the debt; points that belong to others are asked about as third persons.
 */
export function planChannels(
  facts: GateFacts,
  rulebook: Rulebook,
  atMs: number,
  role: TargetRole = 'debtor',
  collectedBy: CollectedBy = 'own',
): readonly ChannelNow[] {
  return facts.points.flatMap((point) =>
    channelsOf[point.kind].map((channel) =>
      planChannel(
        facts,
        { ...plannedIntent(facts, point, channel, role, collectedBy), contactPointId: point.pointId },
        rulebook,
        atMs,
      ),
    ),
  );
}
