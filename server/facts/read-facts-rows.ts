import { type AccountFacts, accountKinds, holdReasons, promiseStatuses } from '@duly/facts/account-facts.ts';
import { readHolds } from '@duly/facts/party-holds.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import { RowReader } from '../db/copy-rows.ts';

/** What stood recorded when the facts were read; recording compares with it. */
export type RecordedState = {
  readonly wakeOn: Day | null;
  readonly decidedUnder: number;
  /** One code unit a byte. */
  readonly outcome: string | null;
  readonly hasTask: boolean;
  /** The due columns had to be asked anew for this day and are to be written back. */
  readonly rolled: boolean;
  /** `account_state.touched`: the decision is recorded only while it still is this. */
  readonly touched: bigint;
};

export type FactsRow = {
  readonly facts: AccountFacts;
  readonly recorded: RecordedState;
  /** The facts' own bytes: what a decision keeps, behind the number of their form. They stand until the connection's next read. */
  readonly raw: Buffer;
};

/** Number of the form in which facts are kept; a new column makes a new number and keeps the old reader. */
export const factsForm = 3;
/** The form before holds had days. */
const formWithoutHolds = 1;
/** Forms that have a reader: before 3, a figure of 0 stood written out. */
const knownForms: readonly number[] = [formWithoutHolds, 2, factsForm];

const day = (value: number | null): Day | null => (value === null ? null : asDay(value));

function must<T>(value: T | null): T {
  if (value === null) throw new Error('a fact that always stands is missing');
  return value;
}

function code<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`code ${index} is not known`);
  return value;
}

/** The columns in the order of `factsSql`. */
function readFacts(r: RowReader, form: number): AccountFacts {
  const slot = must(r.int2());
  const partyId = must(r.uuid());
  const accountId = must(r.uuid());
  return {
    slot,
    partyId,
    accountId,
    partyVersion: Number(must(r.int8())),
    flags: r.int4() ?? 0,
    points: r.int4() ?? 0,
    partyHoldUntil: day(r.date()),
    lastContactOn: day(r.date()),
    kind: code(accountKinds, must(r.int2()) - 1),
    ladder: must(r.text()),
    currency: must(r.text()),
    principalMinor: r.int8() ?? 0n,
    interestMinor: r.int8() ?? 0n,
    feeMinor: r.int8() ?? 0n,
    costMinor: r.int8() ?? 0n,
    disputedMinor: r.int8() ?? 0n,
    notDueMinor: r.int8() ?? 0n,
    oldestDue: day(r.date()),
    oldestItem: r.uuid(),
    nextDue: day(r.date()),
    nextItem: r.uuid(),
    promiseId: r.uuid(),
    promiseDueOn: day(r.date()),
    promiseMinor: r.int8() ?? 0n,
    promisePaidMinor: r.int8() ?? 0n,
    promiseStatus: code(promiseStatuses, r.int2() ?? 0),
    promiseJudgedOn: day(r.date()),
    brokenCount: r.int2() ?? 0,
    holdUntil: day(r.date()),
    holdReason: code(holdReasons, r.int2() ?? 0),
    doneAnchor: day(r.date()),
    doneStep: r.int2() ?? 0,
    doneOccurrence: r.int4() ?? 0,
    doneOn: day(r.date()),
    partyHolds: readHolds(form === formWithoutHolds ? '' : (r.text() ?? ''), accountId),
  };
}

/** Takes apart what `copyFactsOfRange` and `copyFactsOfParties` answer. */
export function readFactsRows(copied: Buffer): FactsRow[] {
  const reader = new RowReader(copied);
  const rows: FactsRow[] = [];
  while (reader.nextRow()) {
    const begin = reader.at;
    const facts = readFacts(reader, factsForm);
    const raw = copied.subarray(begin, reader.at);
    const recorded = {
      wakeOn: day(reader.date()),
      decidedUnder: must(reader.int4()),
      outcome: reader.latin1(),
      hasTask: reader.bool() ?? false,
      rolled: reader.bool() ?? false,
      touched: reader.int8() ?? 0n,
    };
    rows.push({ facts, recorded, raw });
  }
  return rows;
}

/** The facts of a kept decision (`decisions.facts`), for a replay. */
export function readKeptFacts(kept: Buffer): AccountFacts {
  const [form] = kept;
  if (form === undefined || !knownForms.includes(form))
    throw new Error(`facts of form ${form} have no reader`);
  const reader = new RowReader(kept);
  reader.at = 1;
  return readFacts(reader, form);
}
