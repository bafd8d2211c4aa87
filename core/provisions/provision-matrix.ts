import type { AccountKind } from '@duly/facts/account-facts.ts';
import type { AgeingBucket } from '../ledger/ageing-buckets.ts';

/** Rates by kind of account and bucket, in parts per million of what is open: 50,000 is 5 %. */
export type ProvisionRates = Readonly<Partial<Record<AccountKind, Readonly<Record<AgeingBucket, number>>>>>;

/** One version of a tenant's matrix. A kind of account left out is not provided for. */
export type ProvisionMatrix = { readonly version: number; readonly rates: ProvisionRates };

/** A whole, in parts per million. */
export const wholePpm = 1_000_000;
