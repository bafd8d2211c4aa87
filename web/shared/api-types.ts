/**
 * Answers of the HTTP API by docs/decisions/0002-api.md. Money travels as `minor` in a string of digits, days as
 * `YYYY-MM-DD`, instants as ISO 8601 UTC.
 */
export interface MoneyText {
  readonly minor: string;
  readonly currency: string;
}

export interface RefusalText {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  readonly ruleIds: readonly string[];
  readonly until: string | null;
}

export interface Problem {
  readonly type: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly refusals?: readonly RefusalText[];
  readonly decision?: GateDecision;
}

export interface Session {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly staffNo: string | null;
    readonly roles: readonly string[];
    readonly language: 'zh-CN' | 'en';
    readonly permissions: readonly string[];
  };
  readonly tenant: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: string;
    readonly currency: string;
    readonly zone: string;
    readonly language: 'zh-CN' | 'en';
    readonly businessDay: string | null;
    readonly designatedAccounts?: readonly string[];
  };
  readonly csrf: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

export interface QueueRow {
  readonly taskId: string;
  readonly partyId: string;
  readonly accountId: string;
  readonly name: string;
  readonly kind: string;
  readonly reference: string;
  readonly action: string;
  readonly step: string;
  readonly role: string;
  readonly priority: number;
  readonly reasons: readonly { readonly code: string; readonly points: number }[];
  readonly overdue: MoneyText;
  readonly oldestDue: string | null;
  readonly daysPastDue: number;
  readonly dueOn: string;
  readonly openedOn: string;
  readonly assignee: Person | null;
  readonly lockedBy: Person | null;
  readonly promise: { readonly dueAt: string; readonly minor: string; readonly status: string } | null;
  readonly phoneMasked: string | null;
}

export interface QueueCounts {
  readonly mine: number;
  readonly team: number;
  readonly unassigned: number;
  readonly promisesToday: number;
}

export interface QueueView extends Page<QueueRow> {
  readonly counts: QueueCounts;
}

export interface PartyHit {
  readonly partyId: string;
  readonly name: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly accounts: number;
  readonly open: readonly MoneyText[];
}

/** One ground of a decision of the gate: which rule, of what level, said what, on which figures. */
export interface Finding {
  readonly ruleId: string;
  readonly level: string;
  readonly confidence: string;
  readonly citation: Words & { readonly article: string | null };
  readonly verdict: string;
  readonly code: string;
  readonly counted: number | null;
  readonly limit: number | null;
  readonly until: string | null;
  readonly fact: string | null;
  /** The whole sentence at the level of its source: only law is broken, a standard is not met. */
  readonly message: Words;
  readonly instead: Words | null;
}

export interface GateDecision {
  readonly decisionId: string | null;
  readonly at: string;
  readonly verdict: string;
  readonly findings: readonly Finding[];
  readonly until: string | null;
  readonly rulebook: string;
}

export interface ChannelNow {
  readonly channel: string;
  readonly pointId: string | null;
  readonly state: 'now' | 'later' | 'approval' | 'never';
  readonly until: string | null;
  readonly opensAt: string | null;
  readonly counts: readonly { readonly ruleId: string; readonly counted: number; readonly limit: number }[];
  readonly findings: readonly Finding[];
  readonly hours: readonly (readonly [number, number])[];
}

export interface AllowedNow {
  readonly at: string;
  readonly localDay: string;
  readonly localMinute: number;
  readonly channels: readonly ChannelNow[];
}

export interface CodeWithParams {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface CaseItem {
  readonly itemId: string;
  readonly reference: string;
  readonly kind: string;
  readonly issuedOn: string | null;
  readonly dueOn: string;
  readonly amountMinor: string;
  readonly openMinor: string;
  readonly disputed: boolean;
  readonly daysPastDue: number;
  readonly settledOn: string | null;
}

export interface CasePromise {
  readonly promiseId: string;
  readonly accountId: string;
  readonly minor: string;
  readonly currency: string;
  readonly dueAt: string;
  readonly dueOn: string;
  readonly zone: string;
  readonly moneySource: string | null;
  readonly madeOn: string;
  readonly status: string;
  readonly paidMinor: string;
  readonly judgedOn: string | null;
}

export interface CaseAccount {
  readonly accountId: string;
  readonly reference: string;
  readonly kind: string;
  readonly currency: string;
  readonly policyName: string | null;
  readonly stage: string | null;
  readonly daysPastDue: number;
  readonly balance: {
    readonly principal: string;
    readonly interest: string;
    readonly fee: string;
    readonly cost: string;
    readonly total: string;
  };
  readonly overdue: string;
  readonly notDue: string;
  readonly disputed: string;
  readonly oldestDue: string | null;
  readonly nextDue: string | null;
  readonly closedOn: string | null;
  readonly items: readonly CaseItem[];
  readonly itemsTotal: number;
  readonly nextStep: {
    readonly action: string;
    readonly step: string;
    readonly dueOn: string | null;
    readonly reasons: readonly { readonly code: string; readonly points: number }[];
    readonly why: readonly CodeWithParams[];
  } | null;
  readonly promise: CasePromise | null;
}

export interface ContactPoint {
  readonly pointId: string;
  readonly kind: string;
  readonly valueMasked: string;
  readonly value: string | null;
  readonly label: string | null;
  readonly ownerRelation: string;
  readonly ownerName: string | null;
  readonly status: string;
  readonly source: string;
  readonly verifiedOn: string | null;
  readonly preferred: boolean;
}

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly kind: string;
  readonly summaryCode: string;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  readonly by: Person | null;
  readonly result: string | null;
  readonly note: string | null;
}

export interface CaseTask {
  readonly taskId: string;
  readonly accountId: string;
  readonly action: string;
  readonly step: string;
  readonly dueOn: string;
  readonly priority: number;
  readonly reasons: readonly { readonly code: string; readonly points: number }[];
  readonly assignee: Person | null;
}

export interface Stop {
  readonly stopId: string;
  readonly kind: string;
  readonly channel: string | null;
  readonly pointId: string | null;
  readonly askedBy: string;
  readonly at: string;
  readonly liftedAt: string | null;
}

export interface CaseView {
  readonly party: {
    readonly partyId: string;
    readonly name: string;
    readonly kind: string;
    readonly reference: string | null;
    readonly zone: string;
    readonly language: string;
    readonly flags: readonly string[];
    readonly assignee: Person | null;
    readonly erased: boolean;
  };
  readonly businessDay: string | null;
  readonly accounts: readonly CaseAccount[];
  readonly relations: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly role: string;
    readonly accountId: string;
  }[];
  readonly contactPoints: readonly ContactPoint[];
  readonly allowed: AllowedNow;
  readonly timeline: readonly TimelineEntry[];
  readonly timelineNext: string | null;
  readonly tasks: readonly CaseTask[];
  readonly stops: readonly Stop[];
}

export interface Permit {
  readonly permitId: string;
  readonly expiresAt: string;
  readonly decision: GateDecision;
}

export interface ContactSaved {
  readonly contactId: string;
  readonly promiseId: string | null;
  readonly task: 'completed' | 'kept' | 'withdrawn' | null;
  readonly taskReason: string | null;
  readonly stopId: string | null;
}

export interface PaymentSaved {
  readonly paymentId: string;
  readonly allocations: readonly { readonly itemId: string; readonly minor: string }[];
  readonly unallocatedMinor: string;
  readonly accountClosed: boolean;
  readonly tasksWithdrawn: number;
}
