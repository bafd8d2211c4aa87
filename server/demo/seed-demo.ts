import { addBusinessDays } from '@duly/kernel/calendar.ts';
import type { Day } from '@duly/kernel/day.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { type Book, type CreditorKind, creditorKinds } from '@duly/sim/book.ts';
import { checkBook } from '@duly/sim/check-book.ts';
import { creditorOf, inventBook } from '@duly/sim/invent-book.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { runDay } from '../night/run-day.ts';
import { listTenants, readTenant } from '../tenants/store.ts';
import { bookIds } from './book-ids.ts';
import { bringBankFile } from './bring-bank-file.ts';
import { ensureTenant, ensureUsers } from './demo-tenants.ts';
import { liveDays } from './live-days.ts';
import { loadBook } from './load-book.ts';
import { readSeeded } from './store-history.ts';

export type DemoOrder = {
  /** The business day on which the book ends and the desk begins. */
  readonly asOf: Day;
  readonly password: string;
  /** Debtors a tenant; 300 unless told. Tests take fewer. */
  readonly parties?: number;
  readonly onTenant?: (code: string, name: string) => void;
};

export type DemoTenant = {
  readonly tenantId: string;
  readonly code: string;
  readonly name: string;
  readonly logins: readonly string[];
  /** False when it was there already and nothing was done. */
  readonly fresh: boolean;
};

/** The seed of the demo book. Another one is another world of the same kind. */
const demoSeed = 'duly-demo-1';
/** Business days before `asOf` that are lived through day by day, so that tasks, permits and journal have a past. */
const livedDays = 3;

/**
 * Makes the demo book: five creditors, each with a year that is loaded in one transaction and a few last days that are
 * lived through the same doors as real use; then the day `asOf` is run, and its queues are full. A tenant that is there
 * already is left alone, so a second call does nothing; one that was interrupted is taken up where it stopped.
 */
export async function seedDemo(deps: Deps, order: DemoOrder): Promise<DemoTenant[]> {
  // The five share nothing, so that one is decided here while another is written there.
  return Promise.all(creditorKinds.map((kind) => ensureSeeded(deps, kind, order)));
}

async function ensureSeeded(deps: Deps, kind: CreditorKind, order: DemoOrder): Promise<DemoTenant> {
  const { tenant, users } = creditorOf(kind);
  const { code, name } = tenant;
  const logins = users.map(({ login }) => login);
  const known = (await listTenants(deps.pool)).find((each) => each.code === code);
  if (known !== undefined && (await inTenant(deps.pool, known.tenantId, readSeeded))) {
    await ensureDay(deps, known.tenantId, order.asOf);
    return { tenantId: known.tenantId, code, name, logins, fresh: false };
  }
  order.onTenant?.(code, name);
  const book = inventBook({ kind, seed: demoSeed, asOf: order.asOf, parties: order.parties ?? 300 });
  return { tenantId: await seedTenant(deps, book, order), code, name, logins, fresh: true };
}

/** A seeding that was killed after its book was loaded has no day yet: it gets today's, and works like any other. */
async function ensureDay(deps: Deps, tenantId: string, asOf: Day): Promise<void> {
  const tenant = await inTenant(deps.pool, tenantId, readTenant);
  if (tenant?.businessDay === null) await runDay(deps, { tenantId, day: asOf, workers: 1 });
}

async function seedTenant(deps: Deps, book: Book, order: DemoOrder): Promise<string> {
  const [fault] = checkBook(book).faults;
  if (fault !== undefined) throw new Error(`the demo book does not hold together: ${fault}`);
  const tenantId = await ensureTenant(deps, book, deps.clock());
  const users = await ensureUsers(deps, tenantId, book, order.password, deps.clock());
  const collectors = users.filter(({ roles }) => roles.includes('collector'));
  const ids = bookIds(book, deps.keys.ofTenant(tenantId));
  const from = businessDaysBefore(order.asOf, livedDays);
  await loadBook({ deps, tenantId, book, ids, collectors, from });
  await liveDays({ deps, tenantId, book, ids, users, from });
  await bringBankFile(deps, tenantId, book);
  return tenantId;
}

function businessDaysBefore(asOf: Day, count: number): Day {
  return addBusinessDays(cnCalendar, asOf, -count).day;
}
