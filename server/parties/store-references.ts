import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { slotOfReference } from '../keys/derive-id.ts';

/** From when to when a reference means a party. `partyId` has merges followed; `statedId` is what the line says. */
export type Holder = {
  readonly reference: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly statedId: string;
  readonly partyId: string;
};

type HolderRow = { reference: string; from_day: string; to_day: string | null; party_id: string };

const source = '';

function dayOfText(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`the database holds no day: ${text}`);
  return day;
}

/** Who the references mean and meant, in order of time. Asked in pieces, since a file may hold 100,000 of them. */
export async function readHolders(tx: Tx, references: readonly string[]): Promise<Map<string, Holder[]>> {
  const rows: HolderRow[] = [];
  for (let at = 0; at < references.length; at += 10_000) {
    const piece = references.slice(at, at + 10_000);
    rows.push(
      ...(await tx.query<HolderRow>(
        `select r.reference, r.from_day, r.to_day, r.party_id
           from unnest($2::smallint[], $3::text[]) as w (slot, reference)
           join refs r on r.slot = w.slot and r.tenant_id = $1 and r.domain = 'party' and r.source = '' and r.reference = w.reference
          order by r.reference, r.from_day`,
        [tx.tenantId, piece.map((reference) => slotOfReference('party', source, reference)), piece],
      )),
    );
  }
  const merged = await readMerges(tx, [...new Set(rows.map((row) => row.party_id))]);
  const holders = new Map<string, Holder[]>();
  for (const row of rows) {
    const holder: Holder = {
      reference: row.reference,
      fromDay: dayOfText(row.from_day),
      toDay: row.to_day === null ? null : dayOfText(row.to_day),
      statedId: row.party_id,
      partyId: merged.get(row.party_id) ?? row.party_id,
    };
    const others = holders.get(row.reference);
    if (others) others.push(holder);
    else holders.set(row.reference, [holder]);
  }
  return holders;
}

/** Where merged parties ended, whole chains of merges followed. */
async function readMerges(tx: Tx, partyIds: readonly string[]): Promise<Map<string, string>> {
  const steps = new Map<string, string>();
  let asked = partyIds;
  // A chain is short; the bound keeps a ring, which no import can make, from hanging one.
  for (let depth = 0; asked.length > 0 && depth < 20; depth += 1) {
    const rows = await tx.query<{ party_id: string; merged_into: string }>(
      `select p.party_id, p.merged_into from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
         join parties p on p.slot = w.slot and p.tenant_id = $1 and p.party_id = w.party_id and p.merged_into is not null`,
      [tx.tenantId, asked.map(slotOf), asked],
    );
    for (const row of rows) steps.set(row.party_id, row.merged_into);
    asked = rows.map((row) => row.merged_into).filter((id) => !steps.has(id));
  }
  const ends = new Map<string, string>();
  for (const partyId of steps.keys()) {
    let end = partyId;
    for (let depth = 0; steps.has(end) && depth < 20; depth += 1) end = steps.get(end) ?? end;
    ends.set(partyId, end);
  }
  return ends;
}

/** A line of `refs` to be written: from a day on, a reference means a party. */
export type NewReference = {
  readonly reference: string;
  readonly spelling: string;
  readonly fromDay: Day | null;
  readonly partyId: string;
};

/** Writes lines; one that stands already is left alone. */
export async function insertReferences(tx: Tx, references: readonly NewReference[]): Promise<void> {
  for (let at = 0; at < references.length; at += 10_000) {
    const piece = references.slice(at, at + 10_000);
    await tx.query(
      `insert into refs (tenant_id, slot, domain, source, reference, from_day, spelling, party_slot, party_id, target_id)
       select $1, w.slot, 'party', '', w.reference, w.from_day, w.spelling, w.party_slot, w.party_id, w.party_id
         from unnest($2::smallint[], $3::text[], $4::date[], $5::text[], $6::smallint[], $7::uuid[])
              as w (slot, reference, from_day, spelling, party_slot, party_id)
        order by w.slot, w.reference
       on conflict do nothing`,
      [
        tx.tenantId,
        piece.map((one) => slotOfReference('party', source, one.reference)),
        piece.map((one) => one.reference),
        piece.map((one) => (one.fromDay === null ? '0001-01-01' : formatDay(one.fromDay))),
        piece.map((one) => one.spelling),
        piece.map((one) => slotOf(one.partyId)),
        piece.map((one) => one.partyId),
      ],
    );
  }
}

/** Ends what a reference means: `lastDay` is the last day on which it means the party of its open line. */
export async function endReference(tx: Tx, reference: string, fromDay: Day, lastDay: Day): Promise<void> {
  await tx.query(
    `update refs set to_day = $5 where tenant_id = $1 and slot = $2 and domain = 'party' and source = '' and reference = $3
        and from_day = $4`,
    [
      tx.tenantId,
      slotOfReference('party', source, reference),
      reference,
      formatDay(fromDay),
      formatDay(lastDay),
    ],
  );
}
