import { randomUUID } from 'node:crypto';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { settleParty } from '../contacts/settle-party.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { actOnParty } from './act-on-party.ts';
import type { agreementBody, agreementState } from './schemas.ts';
import {
  type AgreementRow,
  findAgreementParty,
  insertAgreement,
  readAgreements,
  withdrawAgreementRow,
} from './store-agreements.ts';

type AgreementState = z.input<typeof agreementState>;

export function writeAgreement(row: AgreementRow): AgreementState {
  return {
    agreementId: row.agreement_id,
    kind: row.kind,
    channel: row.channel,
    fromMinute: row.from_minute,
    toMinute: row.to_minute,
    proof: row.proof,
    agreedOn: row.agreed_on,
    expiresOn: row.expires_on,
    recordedBy: row.recorded_by_name,
  };
}

async function readAgreement(tx: Tx, partyId: string, agreementId: string): Promise<AgreementState> {
  const row = (await readAgreements(tx, partyId)).find((one) => one.agreement_id === agreementId);
  if (row === undefined) throw new Error('an agreement was kept and is not there');
  return writeAgreement(row);
}

/** Keeps hours settled with the person, with their proof. Refuses party-unknown, party-erased, days-out-of-order. */
export async function recordAgreement(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: z.output<typeof agreementBody>,
): Promise<Result<AgreementState>> {
  return actOnParty(
    deps,
    caller,
    () => partyId,
    'party-unknown',
    async (tx, _, zone) => {
      const { kind, proof, fromMinute, toMinute } = given;
      const channel = given.channel ?? null;
      const agreedOn = given.agreedOn ?? formatDay(localOf(caller.atMs, zone).day);
      const expiresOn = given.expiresOn ?? null;
      if (expiresOn !== null && expiresOn < agreedOn)
        return refuse(refusal('days-out-of-order', { since: agreedOn, until: expiresOn }));
      const agreementId = randomUUID();
      const kept = { agreementId, kind, channel, fromMinute, toMinute, agreedOn, expiresOn };
      await insertAgreement(tx, partyId, { ...kept, proof, recordedBy: caller.userId, atMs: caller.atMs });
      const { agreementId: subjectId, ...body } = kept;
      await settleParty(tx, deps, caller, partyId, [
        { kind: 'agreement-recorded', actor: caller.userId, partyId, subjectId, body, personal: proof },
      ]);
      return ok(await readAgreement(tx, partyId, agreementId));
    },
  );
}

/** Ends an agreement before its day. Refuses agreement-unknown. */
export async function withdrawAgreement(
  deps: Deps,
  caller: RequestContext,
  agreementId: string,
): Promise<Result<AgreementState>> {
  const find = (tx: Tx) => findAgreementParty(tx, agreementId);
  return actOnParty(deps, caller, find, 'agreement-unknown', async (tx, partyId) => {
    const state = await readAgreement(tx, partyId, agreementId);
    await withdrawAgreementRow(tx, partyId, agreementId, caller.userId, caller.atMs);
    await settleParty(tx, deps, caller, partyId, [
      {
        kind: 'agreement-withdrawn',
        actor: caller.userId,
        partyId,
        subjectId: agreementId,
        body: { kind: state.kind },
      },
    ]);
    return ok(state);
  });
}
