import type { Channel } from './contact-intent.ts';

/** Local minutes of the day, from included, to excluded; to is at most 1,440. */
export interface HoursLimit {
  readonly fromMinute: number;
  readonly toMinute: number;
  /** Only on business days of the tenant's calendar. */
  readonly businessDaysOnly: boolean;
}

/** What a creditor allows itself towards one kind of debtor; null sets no limit, a channel left out has no hours. */
export interface LimitSet {
  readonly hours: Readonly<Partial<Record<Channel, HoursLimit>>>;
  readonly attemptsPerPointPerDay: number | null;
  readonly effectiveCallsPerPartyPerDay: number | null;
  readonly messagesPerPartyPerDay: number | null;
  readonly visitsPerPartyPerDay: number | null;
  readonly visitStaffMin: number;
  /** Channels that a supervisor approves act by act. */
  readonly approvalChannels: readonly Channel[];
}

/** A tenant's own limits as one version; they add to the law and can never loosen it. */
export interface HouseLimits {
  readonly id: string;
  readonly version: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly person: LimitSet;
  readonly organisation: LimitSet;
}
