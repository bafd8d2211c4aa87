import { termsOfName } from '@duly/core/parties/search-terms.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { inTenant, type Tx } from '../../db/tenant-tx.ts';
import { slotOfKey, slotOfReference } from '../../keys/derive-id.ts';
import { bookStagedItems } from '../../ledger/store.ts';
import { openStagedItems } from '../../ledger/store-staged-items.ts';
import { plantAccounts, stageItems, testId } from '../../ledger/testing/store-planted-book.ts';
import { redecideParties } from '../../night/redecide-parties.ts';

/** A business day of every planted case; a Monday. */
export const plantedDay = '2026-03-02';

export type PlantedCase = {
  partyId: string;
  accountId: string;
  /** 3,000.00 due 2026-02-25, 2,000.00 due 2026-02-27 and 1,000.00 due 2026-03-20. */
  itemIds: [string, string, string];
  phoneId: string;
  emailId: string;
  /** Chase by call and e-mail, every second day. */
  taskId: string;
};

export type PlantedTask = { priority?: number; assignee?: string | null };

export async function setBusinessDay(tx: Tx, day: string): Promise<void> {
  await tx.query('update tenants set business_day = $2 where tenant_id = $1', [tx.tenantId, day]);
}

async function plantPoints(tx: Tx, made: Omit<PlantedCase, 'taskId'>, phone: string): Promise<void> {
  await tx.query(
    `insert into contact_points (tenant_id, slot, party_id, point_id, kind, value, value_key, owner_relation, source, preferred)
     values ($1, $2, $3, $4, 'phone', $6, sha256(uuid_send($4)), 'self', 'contract', true),
            ($1, $2, $3, $5, 'email', 'someone@example.com', sha256(uuid_send($5)), 'self', 'contract', false)`,
    [tx.tenantId, slotOf(made.partyId), made.partyId, made.phoneId, made.emailId, phone],
  );
  await tx.query('update party_state set points = 3 where tenant_id = $1 and slot = $2 and party_id = $3', [
    tx.tenantId,
    slotOf(made.partyId),
    made.partyId,
  ]);
}

/** Lets the night's own rules open the task, then gives it what the test wants of it. */
async function openTask(tx: Tx, made: Omit<PlantedCase, 'taskId'>, task: PlantedTask): Promise<string> {
  await redecideParties(tx, [made.partyId], Date.parse('2026-03-01T16:00:00Z'));
  const rows = await tx.query<{ task_id: string }>(
    `update open_tasks set priority = coalesce($4, priority), assignee = $5
      where tenant_id = $1 and slot = $2 and party_id = $3 returning task_id`,
    [tx.tenantId, slotOf(made.partyId), made.partyId, task.priority ?? null, task.assignee ?? null],
  );
  const [row] = rows;
  if (!row) throw new Error('the rules opened no task for a planted case');
  return row.task_id;
}

async function plantSearch(tx: Tx, made: Omit<PlantedCase, 'taskId'>, name: string): Promise<void> {
  const terms = termsOfName(name);
  await tx.query(
    `insert into search_terms (tenant_id, slot, term, party_id) select $1, w.slot, w.term, $4
       from unnest($2::smallint[], $3::text[]) as w (slot, term)`,
    [tx.tenantId, terms.map((term) => slotOfKey(term)), terms, made.partyId],
  );
  await tx.query(
    `insert into refs (tenant_id, slot, domain, source, reference, spelling, party_slot, party_id, target_id)
     values ($1, $2, 'party', '', $3, $3, $4, $5, $5)`,
    [tx.tenantId, slotOfReference('party', '', name), name, slotOf(made.partyId), made.partyId],
  );
}

/** A person with an account of three receivables (6,000.00 CNY), a phone, an e-mail, and an open task to call. */
export async function plantCase(
  pool: pg.Pool,
  tenantId: string,
  name: string,
  task: PlantedTask = {},
): Promise<PlantedCase> {
  const id = (what: string) => testId(`${tenantId} ${name} ${what}`);
  const partyId = id('party');
  const accountId = id('account');
  const made = {
    partyId,
    accountId,
    itemIds: [id('item 1'), id('item 2'), id('item 3')] as [string, string, string],
    phoneId: id('phone'),
    emailId: id('email'),
  };
  const day = parseDay(plantedDay);
  if (day === null) throw new Error(plantedDay);
  const taskId = await inTenant(pool, tenantId, async (tx) => {
    await setBusinessDay(tx, plantedDay);
    await plantAccounts(tx, [{ partyId, accountId, points: 3 }]);
    await tx.query(
      `update parties set name = $4, kind = 'person' where tenant_id = $1 and slot = $2 and party_id = $3`,
      [tenantId, slotOf(partyId), partyId, name],
    );
    await openStagedItems(tx);
    const of = { partyId, accountId, issuedOn: '2026-01-01' };
    await stageItems(tx, [
      { ...of, itemId: made.itemIds[0], dueOn: '2026-02-25', amountMinor: 300_000n },
      { ...of, itemId: made.itemIds[1], dueOn: '2026-02-27', amountMinor: 200_000n },
      { ...of, itemId: made.itemIds[2], dueOn: '2026-03-20', amountMinor: 100_000n },
    ]);
    await bookStagedItems(tx, { atMs: Date.UTC(2026, 0, 1), day, runId: null, by: null });
    await plantPoints(tx, made, '13800006072');
    await plantSearch(tx, made, name);
    return openTask(tx, made, task);
  });
  return { ...made, taskId };
}
