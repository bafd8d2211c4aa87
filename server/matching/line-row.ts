import type { LineKind } from '@duly/core/matching/match-facts.ts';
import type { Day } from '@duly/kernel/day.ts';

export type LineStatus = 'open' | 'posted' | 'part-posted' | 'suspense' | 'set-aside';

/** A bank line as this room reads it; amounts in minor units, signed like the line. */
export type LineRow = {
  readonly lineId: string;
  readonly slot: number;
  readonly fileId: string;
  readonly account: string;
  readonly designated: boolean;
  readonly bookedOn: Day;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly postedMinor: bigint;
  readonly kind: LineKind;
  readonly payerName: string;
  readonly payerAccount: string;
  readonly payerAccountKey: Buffer | null;
  readonly remittance: string;
  readonly structuredReference: string;
  readonly endToEndId: string;
  readonly bankReference: string;
  readonly returns: string;
  readonly status: LineStatus;
  readonly setAsideReason: string | null;
};

/** What of a line is not payments yet. */
export const restOf = (line: Pick<LineRow, 'amountMinor' | 'postedMinor'>): bigint =>
  line.amountMinor - line.postedMinor;

/** Whether a clerk or the matching may still post something of it. */
export const isOpen = (line: Pick<LineRow, 'status'>): boolean =>
  line.status === 'open' || line.status === 'part-posted';
