import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import type { GateDebt, GateEvent, GateFacts, GateParty, GatePoint } from '@duly/facts/gate-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import type { Day } from '@duly/kernel/day.ts';

// What a decision is kept with, for ever and in clear: ids, codes, days and figures. Only what differs from these plain
// forms is written; a value here never changes, or older decisions would read otherwise. What is new gets its plain form.

const plainParty: GateParty = {
  partyId: '',
  kind: 'person',
  zones: [],
  stopAll: false,
  stoppedChannels: [],
  complaintOpen: false,
  disputedAll: false,
  deceased: false,
  incapacitated: false,
  represented: false,
  insolvent: false,
  planPerforming: false,
  settled: false,
  reach: { allNumbersInvalid: false, failedCallsInRow: 0, lastFailedOn: null, failedDaysInRow: 0 },
  places: [],
  minor: false,
  ceasedOn: null,
  attorney: null,
  employerProhibits: false,
  vulnerable: false,
  hardship: false,
  fraudClaimed: false,
  moratoria: [],
};

const plainPoint: GatePoint = {
  pointId: '',
  kind: 'phone',
  status: 'verified',
  ownerRelation: 'self',
  source: 'contract',
  verifiedOn: null,
  stoppedChannels: [],
  nature: 'unknown',
  place: null,
  employerProvided: null,
  basis: null,
};

const plainDebt: GateDebt = {
  debtId: '',
  product: null,
  use: null,
  openMinor: 0n,
  currency: 'CNY',
  inDefaultWhenObtained: null,
  limitationEndsOn: null,
  disputes: [],
  validationSentOn: null,
  validationReceivedOn: null,
  firstContactOn: null,
  planPerforming: false,
};

const plainEvent: GateEvent = {
  kind: 'attempt',
  contactPointId: null,
  channel: 'call',
  voice: 'interactive',
  localDay: 0 as Day,
  atMs: 0,
  agency: false,
  initiatedBy: 'creditor',
  outcome: 'unknown',
  role: 'debtor',
  debtIds: [],
};

type OwnFacts = Omit<GateFacts, 'tenant'>;
type Kept = { [K in keyof OwnFacts]?: unknown };

/** The keys of a value whose content is not that of the plain form. */
function beyond<T extends object>(value: T, plain: T): Partial<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    const own = value[key];
    const usual = plain[key];
    if (own === usual || own === undefined) continue;
    if (typeof own === 'object' && usual !== undefined && canonical(own) === canonical(usual)) continue;
    kept[key] = own;
  }
  return kept;
}

// That there is a proof is what rules ask; what it says may be somebody's words.
const proven = <T extends { readonly proof: string }>(value: T): T => ({
  ...value,
  proof: value.proof === '' ? '' : 'kept',
});

/** The facts of a decision, without what its basis says of the tenant, as short canonical text. */
export function keepFacts(facts: GateFacts): string {
  const { tenant: _, party, points, debts, events, sharedEvents, agreements, consents, ...rest } = facts;
  const kept: Kept = {
    ...rest,
    party: beyond(party, plainParty),
    points: points.map((one) => beyond(one, plainPoint)),
    debts: debts.map((one) => beyond(one, plainDebt)),
    events: events.map((one) => beyond(one, plainEvent)),
    sharedEvents: sharedEvents.map((one) => beyond(one, plainEvent)),
    agreements: agreements.map(proven),
    consents: consents.map(proven),
  };
  const told = Object.entries(kept).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return canonical(Object.fromEntries(told));
}

const list = (value: unknown): Record<string, unknown>[] => (value ?? []) as Record<string, unknown>[];
const minor = (value: unknown): bigint | null =>
  value === null || value === undefined ? null : BigInt(value as string);

function readDebt(kept: Record<string, unknown>): GateDebt {
  const disputes = list(kept.disputes).map((one) => ({ ...one, partMinor: minor(one.partMinor) }));
  return { ...plainDebt, ...kept, openMinor: minor(kept.openMinor) ?? 0n, disputes } as unknown as GateDebt;
}

/** The facts again, with those of the tenant from the decision's basis. */
export function readKeptFacts(text: string, tenant: GateFacts['tenant']): GateFacts {
  const { party, points, debts, events, sharedEvents, ...rest } = JSON.parse(text) as Kept;
  return {
    products: [],
    agreements: [],
    consents: [],
    preferences: [],
    ...rest,
    tenant,
    party: { ...plainParty, ...(party as Partial<GateParty>) },
    points: list(points).map((one) => ({ ...plainPoint, ...one })),
    debts: list(debts).map(readDebt),
    events: list(events).map((one) => ({ ...plainEvent, ...one })),
    sharedEvents: list(sharedEvents).map((one) => ({ ...plainEvent, ...one })),
  } as GateFacts;
}

/** The act again from the JSON of its row; one of an older day lacks what was added since. */
export function readKeptIntent(kept: unknown): ContactIntent {
  const intent = { ...ordinaryAct, ...(kept as ContactIntent) };
  const { content } = intent;
  if (content === null) return intent;
  const { claimedMinor, ledgerMinor } = content;
  return {
    ...intent,
    content: { ...content, claimedMinor: minor(claimedMinor), ledgerMinor: minor(ledgerMinor) },
  };
}
