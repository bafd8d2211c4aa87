import { randomUUID } from 'node:crypto';
import { maskValue } from '@duly/core/contacts/mask-value.ts';
import { normalisePoint } from '@duly/core/contacts/normalise-point.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { deriveValueKey } from '../keys/derive-id.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { contactPoint, pointBody, pointChange } from './schemas.ts';
import { settleParty } from './settle-party.ts';
import { readZone } from './store-contacts.ts';
import {
  findPointParty,
  findSamePoint,
  insertPoint,
  keepOnePreferred,
  type PointRow,
  readPoint,
  setPointBasis,
  updatePoint,
} from './store-points.ts';

export type PointState = z.input<typeof contactPoint>;

/** A point as the API shows it; its clear value only to whoever may read it. */
export function writePoint(row: PointRow, caller: RequestContext): PointState {
  const clear = caller.permissions.has('contact-point.read-full') && row.value !== '';
  return {
    pointId: row.point_id,
    kind: row.kind,
    valueMasked: maskValue(row.kind, row.value),
    value: clear ? row.value : null,
    label: row.label,
    ownerRelation: row.owner_relation,
    ownerName: row.owner_name,
    status: row.status,
    source: row.source,
    verifiedOn: row.verified_on,
    preferred: row.preferred,
    nature: row.nature,
    place: row.place,
    employerProvided: row.employer_provided,
    basis: row.basis,
  };
}

async function finish(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  pointId: string,
  entry: Pick<JournalEntry, 'kind' | 'body' | 'personal'>,
): Promise<PointState> {
  await settleParty(tx, deps, caller, partyId, [
    { ...entry, actor: caller.userId, partyId, subjectId: pointId },
  ]);
  const row = await readPoint(tx, partyId, pointId);
  if (!row) throw new Error('a contact point was kept and is not there');
  return writePoint(row, caller);
}

/** Adds a contact point from a lawful source. Refuses party-unknown, party-erased, contact-point-malformed, contact-point-known. */
export async function addPoint(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: z.output<typeof pointBody>,
): Promise<Result<PointState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    if ((await readZone(tx, partyId)).erased) return refuse(refusal('party-erased'));
    const normal = normalisePoint(given.kind, given.value);
    if (normal === null) return refuse(refusal('contact-point-malformed', { kind: given.kind }));
    const valueKey = deriveValueKey(deps.keys.ofTenant(caller.tenantId), given.kind, normal);
    const same = await findSamePoint(tx, partyId, given.kind, valueKey);
    if (same !== null) return refuse(refusal('contact-point-known', { pointId: same }));
    const pointId = randomUUID();
    await insertPoint(tx, {
      point_id: pointId,
      party_id: partyId,
      kind: given.kind,
      value: given.value,
      value_key: valueKey,
      label: given.label ?? null,
      owner_relation: given.ownerRelation,
      owner_name: given.ownerName ?? null,
      source: given.source,
      preferred: given.preferred,
      nature: given.nature ?? 'unknown',
      place: given.place ?? null,
      employer_provided: given.employerProvided ?? null,
      created_at: new Date(caller.atMs),
    });
    if (given.preferred) await keepOnePreferred(tx, partyId, pointId, given.kind);
    const body = { kind: given.kind, source: given.source, ownerRelation: given.ownerRelation };
    return ok(
      await finish(tx, deps, caller, partyId, pointId, {
        kind: 'contact-point-added',
        body,
        personal: given.value,
      }),
    );
  });
}

/** Changes what is known of a contact point. Refuses contact-point-unknown, contact-point-retired (that is for good). */
export async function changePoint(
  deps: Deps,
  caller: RequestContext,
  pointId: string,
  change: z.output<typeof pointChange>,
): Promise<Result<PointState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyId = await findPointParty(tx, pointId);
    if (partyId === null) return refuse(refusal('contact-point-unknown'));
    await lockParties(tx, [partyId]);
    const before = await readPoint(tx, partyId, pointId);
    if (before === null) return refuse(refusal('contact-point-unknown'));
    if (before.status === 'retired') return refuse(refusal('contact-point-retired'));
    if (before.status === 'opted-out' && change.status !== undefined && change.status !== 'retired') {
      return refuse(refusal('contact-point-opted-out'));
    }
    await updatePoint(tx, partyId, pointId, change);
    if (change.basis !== undefined) await setPointBasis(tx, partyId, pointId, change.basis);
    if (change.preferred) await keepOnePreferred(tx, partyId, pointId, before.kind);
    const changed = Object.entries(change).filter(([, value]) => value !== undefined);
    const body = { from: before.status, ...Object.fromEntries(changed) };
    return ok(await finish(tx, deps, caller, partyId, pointId, { kind: 'contact-point-changed', body }));
  });
}
