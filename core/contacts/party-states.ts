import type { Channel } from '@duly/facts/contact-intent.ts';
import type { GateAttorney, GateMoratorium, GateParty } from '@duly/facts/gate-facts.ts';
import type { PartyHoldCode, RecordedHold } from '@duly/facts/party-holds.ts';
import type { StateKind } from '@duly/facts/special-states.ts';
import type { Day } from '@duly/kernel/day.ts';

/** A special state as it was recorded and not lifted. */
export interface KnownState {
  readonly kind: StateKind;
  readonly channel: Channel | null;
  readonly pointId: string | null;
  /** Only this debt; null: the person. */
  readonly accountId: string | null;
  /** The person's day on which it was recorded. */
  readonly recordedOn: Day;
  /** First day; null: the day of recording. */
  readonly since: Day | null;
  /** Last day; null while it runs without one. */
  readonly until: Day | null;
  /** Of a lawyer. */
  readonly reachable: boolean | null;
  readonly silentSince: Day | null;
}

type Days = Pick<KnownState, 'since' | 'until' | 'recordedOn'>;

/** The first day of a state. */
export function beginOf(state: Days): Day {
  return state.since ?? state.recordedOn;
}

/** Whether a state stands on one of the days that it may be where the person is. */
export function standsOn(state: Days, days: readonly Day[]): boolean {
  const begin = beginOf(state);
  return days.some((day) => begin <= day && (state.until === null || day <= state.until));
}

const moratoriumOf: Readonly<Partial<Record<StateKind, GateMoratorium['kind']>>> = {
  'breathing-space': 'breathing-space',
  'mental-health-crisis': 'mental-health-crisis',
  'adviser-plan': 'adviser-plan',
  insolvent: 'insolvency',
  disaster: 'disaster',
  moratorium: 'other',
};

// A protection that begins later is told too, because the next lawful moment may lie behind its first day.
function moratoriaOf(states: readonly KnownState[], days: readonly Day[]): GateMoratorium[] {
  const first = Math.min(...days);
  return states.flatMap((state) => {
    const kind = moratoriumOf[state.kind];
    if (kind === undefined || state.accountId !== null) return [];
    if (state.until !== null && state.until < first) return [];
    return [{ kind, from: beginOf(state), until: state.until }];
  });
}

function attorneyOf(states: readonly KnownState[]): GateAttorney | null {
  const state = states.findLast((one) => one.kind === 'represented' && one.reachable !== null);
  if (state === undefined) return null;
  return { reachable: state.reachable === true, since: beginOf(state), silentSince: state.silentSince };
}

/** What recorded states say of a person. */
export type PartyOfStates = Pick<
  GateParty,
  | 'stopAll'
  | 'stoppedChannels'
  | 'complaintOpen'
  | 'deceased'
  | 'incapacitated'
  | 'represented'
  | 'insolvent'
  | 'minor'
  | 'ceasedOn'
  | 'attorney'
  | 'employerProhibits'
  | 'vulnerable'
  | 'hardship'
  | 'fraudClaimed'
  | 'moratoria'
>;

/**
 * Reads a person's recorded states as the gate knows them on a day. States of a point, and of one debt, are not the
 * person's and are left out here.
 *
 * @param days the day where the person is, in every zone where they may be
 */
export function partyOfStates(states: readonly KnownState[], days: readonly Day[]): PartyOfStates {
  const whole = states.filter((state) => state.pointId === null && state.accountId === null);
  const standing = whole.filter((state) => standsOn(state, days));
  const has = (kind: StateKind) => standing.some((state) => state.kind === kind);
  const ceased = standing.filter((state) => state.kind === 'cease').map(beginOf);
  return {
    stopAll: standing.some((state) => state.kind === 'stop-request' && state.channel === null),
    stoppedChannels: standing.flatMap(({ kind, channel }) =>
      kind === 'stop-request' && channel !== null ? [channel] : [],
    ),
    complaintOpen: has('complaint'),
    deceased: has('deceased'),
    incapacitated: has('incapacitated'),
    represented: has('represented'),
    insolvent: has('insolvent'),
    minor: has('minor'),
    ceasedOn: ceased.length === 0 ? null : (Math.min(...ceased) as Day),
    attorney: attorneyOf(standing),
    employerProhibits: has('employer-prohibits'),
    vulnerable: has('vulnerable'),
    hardship: has('hardship'),
    fraudClaimed: has('fraud-claim'),
    moratoria: moratoriaOf(whole, days),
  };
}

/** States that keep every ladder still, and under which name; the others narrow what the gate lets pass. */
const holdOf: Readonly<Partial<Record<StateKind, PartyHoldCode>>> = {
  'stop-request': 'stop-request',
  cease: 'stop-request',
  complaint: 'complaint-open',
  deceased: 'deceased',
  minor: 'minor',
  incapacitated: 'incapacitated',
  insolvent: 'insolvent',
  'breathing-space': 'breathing-space',
  'mental-health-crisis': 'mental-health-crisis',
  'adviser-plan': 'adviser-plan',
  moratorium: 'moratorium',
  disaster: 'disaster',
  'plan-performing': 'plan-performing',
  'fraud-claim': 'fraud-desk',
};

/** The hold that a state puts on ladders, with its days; null for one that holds nothing. */
export function holdOfState(state: KnownState): RecordedHold | null {
  const code = holdOf[state.kind];
  if (code === undefined || state.channel !== null || state.pointId !== null) return null;
  return { code, from: beginOf(state), until: state.until, accountId: state.accountId };
}
