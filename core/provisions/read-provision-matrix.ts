import { type AccountKind, accountKinds } from '@duly/facts/account-facts.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { type AgeingBucket, ageingBuckets } from '../ledger/ageing-buckets.ts';
import { type ProvisionMatrix, wholePpm } from './provision-matrix.ts';

type Given = Record<string, unknown>;

const objectOf = (given: unknown): Given | null =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Given) : null;

const isRate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= wholePpm;

function readRates(given: unknown): Record<AgeingBucket, number> | null {
  const all = objectOf(given);
  if (all === null || Object.keys(all).length !== ageingBuckets.length) return null;
  const rates: Partial<Record<AgeingBucket, number>> = {};
  for (const { id } of ageingBuckets) {
    const rate = all[id];
    if (!isRate(rate)) return null;
    rates[id] = rate;
  }
  return rates as Record<AgeingBucket, number>;
}

/**
 * Reads a matrix. Refuses `provision-matrix-invalid` (every bucket has a whole rate from 0 to 1,000,000) and
 * `provision-rates-fall`: what is later overdue is not provided for with less.
 */
export function readProvisionMatrix(given: unknown): Result<ProvisionMatrix> {
  const document = objectOf(given);
  const all = objectOf(document?.rates);
  const version = document?.version;
  if (all === null || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse(refusal('provision-matrix-invalid'));
  const rates: Partial<Record<AccountKind, Record<AgeingBucket, number>>> = {};
  const found: Refusal[] = [];
  for (const [name, value] of Object.entries(all)) {
    const kind = accountKinds.find((one) => one === name);
    const read = readRates(value);
    if (kind === undefined || read === null)
      return refuse(refusal('provision-matrix-invalid', { kind: name }));
    rates[kind] = read;
    ageingBuckets.forEach(({ id }, at) => {
      const before = ageingBuckets[at - 1];
      if (before !== undefined && read[id] < read[before.id])
        found.push(refusal('provision-rates-fall', { kind, bucket: id }));
    });
  }
  return found.length > 0 ? refuse(...found) : ok({ version, rates });
}
