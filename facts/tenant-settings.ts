import { type Day, parseDay } from '@duly/kernel/day.ts';
import type { GateRate, RateSeries } from './gate-facts.ts';

/** Days on which the house does not collect, with what it calls them. */
export type SensitiveDays = { readonly from: Day; readonly to: Day; readonly title: string };

/** A disaster: whoever is in the place is left alone from its first to its last day. */
export type DisasterPlace = {
  /** As in a party's places: `CN-65`, `US-FL`. */
  readonly place: string;
  readonly from: Day;
  /** Null while nobody knows when it ends. */
  readonly until: Day | null;
  readonly title: string;
};

/** The order in which money settles accounts of a kind, from a day on. */
export type AllocationDefault = {
  readonly kind: string;
  readonly from: Day;
  /** Read by core/ledger/allocation-order.ts. */
  readonly order: unknown;
};

/** A published rate as an operator loaded it, with where it was published. */
export type LoadedRate = GateRate & { readonly source?: string };

/**
 * What a tenant has set for itself (`tenants.settings`). Unknown keys are left alone, because other rooms keep theirs
 * in the same document.
 */
export type TenantSettings = {
  /**
   * The creditor's own accounts into which money may be paid. A payment other than at the cashier desk must have reached
   * one of them; while the list is empty any named account is taken, since a creditor may start before it lists them.
   */
  readonly designatedAccounts: readonly string[];
  /** Where the creditor is: the law for a person of whom no place is known. */
  readonly country: string;
  readonly sensitiveDays: readonly SensitiveDays[];
  readonly disasters: readonly DisasterPlace[];
  /** Published reference rates that an operator loaded. */
  readonly rates: readonly LoadedRate[];
  /** The house's own limits as the tenant set them; read by core/contacts/read-house-limits.ts. */
  readonly houseLimits: unknown;
  /** By kind of account; the law's order where nothing is set. */
  readonly allocation: readonly AllocationDefault[];
};

type Given = { [K in keyof TenantSettings]?: unknown };

const dayOfText = (text: unknown): Day | null => (typeof text === 'string' ? parseDay(text) : null);

function listOf<T>(given: unknown, read: (entry: Record<string, unknown>) => T | null): T[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((entry) => {
    const one = typeof entry === 'object' && entry !== null ? read(entry as Record<string, unknown>) : null;
    return one === null ? [] : [one];
  });
}

const titleOf = (entry: Record<string, unknown>): string =>
  typeof entry.title === 'string' ? entry.title : '';

function readSensitive(entry: Record<string, unknown>): SensitiveDays | null {
  const from = dayOfText(entry.from);
  const to = dayOfText(entry.to);
  return from === null || to === null || to < from ? null : { from, to, title: titleOf(entry) };
}

function readDisaster(entry: Record<string, unknown>): DisasterPlace | null {
  const from = dayOfText(entry.from);
  if (from === null || typeof entry.place !== 'string') return null;
  return { place: entry.place, from, until: dayOfText(entry.until), title: titleOf(entry) };
}

/** Every published rate by its name. */
export const rateSeries: readonly RateSeries[] = [
  'cn-lpr-1y',
  'gb-bank-rate',
  'eu-ecb-mro',
  'eu-national',
  'de-basiszinssatz',
];

function readRate(entry: Record<string, unknown>): LoadedRate | null {
  const named = rateSeries.find((one) => one === entry.series);
  const from = dayOfText(entry.from);
  const until = dayOfText(entry.until);
  const { ratePpm } = entry;
  if (named === undefined || from === null || until === null || until < from) return null;
  if (!Number.isSafeInteger(ratePpm)) return null;
  const rate = { series: named, from, until, ratePpm: ratePpm as number };
  return typeof entry.source === 'string' && entry.source !== '' ? { ...rate, source: entry.source } : rate;
}

function readAllocation(entry: Record<string, unknown>): AllocationDefault | null {
  const from = dayOfText(entry.from);
  return from === null || typeof entry.kind !== 'string'
    ? null
    : { kind: entry.kind, from, order: entry.order };
}

/** Reads the settings document; what is missing or misshapen is the default. */
export function readTenantSettings(document: unknown): TenantSettings {
  const given = (document ?? {}) as Given;
  const accounts = Array.isArray(given.designatedAccounts) ? given.designatedAccounts : [];
  return {
    designatedAccounts: accounts.filter((account): account is string => typeof account === 'string'),
    country: typeof given.country === 'string' && /^[A-Z]{2}$/.test(given.country) ? given.country : 'CN',
    sensitiveDays: listOf(given.sensitiveDays, readSensitive),
    disasters: listOf(given.disasters, readDisaster),
    rates: listOf(given.rates, readRate),
    houseLimits: given.houseLimits ?? null,
    allocation: listOf(given.allocation, readAllocation),
  };
}
