import type { ChargeRate } from '@duly/core/charges/charge-terms.ts';
import { statutoryLine } from '@duly/core/charges/statutory-lines.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { TermsGiven } from '../../shared/api-types.ts';
import { readTypedDay } from '../../shared/format-day.ts';
import { readTypedMinor } from '../../shared/format-money.ts';
import { readTypedRate } from './rate-words.ts';

type Line = TermsGiven['lines'][number];

/** What the new terms are: nothing, a rate of the contract by day or year, or the law's own by its rule. */
export const termsForms = [
  'per-day',
  'per-year',
  'CN-SME-04',
  'CN-INT-08',
  'GB-LPA-RATE',
  'EU-LPD-RATE',
  'DE-LATE-RATE',
  'FR-LATE-RATE',
  'nothing',
] as const;
export type TermsForm = (typeof termsForms)[number];

/** The form as it is filled in. */
export type TermsDraft = {
  readonly form: TermsForm;
  readonly from: string;
  readonly contractOn: string;
  readonly kind: 'late-fee' | 'penalty-interest' | 'interest';
  readonly rate: string;
  readonly dayCount: '360' | '365' | 'actual';
  readonly graceDays: string;
  readonly grace: 'free' | 'back';
  readonly holiday: 'stays' | 'moves';
  readonly cap: string;
  readonly floor: string;
  readonly ceiling: boolean;
  readonly clause: string;
};

export const emptyDraft = (today: Day): TermsDraft => ({
  form: 'per-day',
  from: formatDay(today),
  contractOn: '',
  kind: 'late-fee',
  rate: '',
  dayCount: '365',
  graceDays: '0',
  grace: 'free',
  holiday: 'stays',
  cap: '',
  floor: '',
  ceiling: false,
  clause: '',
});

/** A field that is empty where it may not be, or cannot be read. */
export type DraftFault = 'from' | 'contractOn' | 'rate' | 'graceDays' | 'cap' | 'floor' | 'law';

const wire = (rate: ChargeRate): Line['rate'] =>
  JSON.parse(JSON.stringify(rate, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)));

function readRate(draft: TermsDraft, from: Day | null): Line['rate'] | null {
  if (draft.form === 'nothing') return null;
  if (draft.form === 'per-day' || draft.form === 'per-year') {
    const ppm = readTypedRate(draft.rate, draft.form === 'per-day' ? 1_000 : 10_000);
    if (ppm === null) return null;
    const steps = [{ fromMinor: '0', ppm }];
    return draft.form === 'per-day'
      ? { basis: 'per-day', steps }
      : { basis: 'per-year', steps, dayCount: draft.dayCount };
  }
  const lawful = from === null ? null : (statutoryLine(draft.form)?.rateOn(from) ?? null);
  return lawful === null ? null : wire(lawful);
}

const optional = <T>(text: string, read: (text: string) => T | null): { ok: boolean; value: T | null } => {
  if (text.trim() === '') return { ok: true, value: null };
  const value = read(text);
  return { ok: value !== null, value };
};

/** Reads the form: the terms to send, and what is wrong with it. */
export function readTermsDraft(
  draft: TermsDraft,
  today: Day,
  currency: string,
): { readonly given: TermsGiven | null; readonly faults: ReadonlySet<DraftFault> } {
  const faults = new Set<DraftFault>();
  const from = readTypedDay(draft.from, today);
  const contract = optional(draft.contractOn, (text) => readTypedDay(text, today));
  const rate = readRate(draft, from);
  const contractual = draft.form === 'per-day' || draft.form === 'per-year';
  const cap = optional(draft.cap, (text) => readTypedRate(text, 10_000));
  const floor = optional(draft.floor, (text) => readTypedMinor(text, currency));
  const graceDays = /^\d{1,3}$/.test(draft.graceDays.trim()) ? Number(draft.graceDays) : null;
  if (from === null) faults.add('from');
  if (!contract.ok || (draft.ceiling && contract.value === null)) faults.add('contractOn');
  if (draft.form !== 'nothing' && rate === null) faults.add(contractual ? 'rate' : 'law');
  if (graceDays === null) faults.add('graceDays');
  if (!cap.ok) faults.add('cap');
  if (!floor.ok) faults.add('floor');
  if (faults.size > 0 || from === null || graceDays === null) return { given: null, faults };
  const contractOn = contract.value === null ? null : formatDay(contract.value);
  const base = { from: formatDay(from), contractOn };
  if (rate === null) return { given: { ...base, lines: [] }, faults };
  const line: Line = {
    key: 'late',
    kind: contractual ? draft.kind : 'penalty-interest',
    basis:
      draft.form === 'per-day' || draft.form === 'per-year' || draft.form === 'nothing'
        ? 'contract'
        : draft.form,
    clause: draft.clause.trim(),
    itemKinds: [],
    rate,
    base: 'open',
    start: 'day-after-due',
    end: 'settled',
    graceDays,
    grace: draft.grace,
    holiday: draft.holiday,
    capPpm: cap.value,
    floorMinor: floor.value ?? '0',
    ceiling: draft.ceiling
      ? { series: 'cn-lpr-1y', timesPercent: 400, addPpm: 0, fixing: 'contract-day' }
      : null,
    atLeast: null,
    rounding: 'down',
  };
  return { given: { ...base, lines: [line] }, faults };
}
