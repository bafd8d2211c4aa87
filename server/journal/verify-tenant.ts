import { setTimeout as sleep } from 'node:timers/promises';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { checkBalances } from './check-balances.ts';
import { type ChainWalk, walkChain } from './check-chain.ts';
import { checkSealFile, checkSeals, type WalkedJournal } from './check-seals.ts';
import type { Finding } from './finding.ts';
import { type Seal, sealFileOf } from './seal.ts';
import { readSealFile, type SealFile } from './seal-file.ts';
import type { SealPlace } from './seal-tenant.ts';
import { readSealsAfter } from './store-seals.ts';
import { countLedger, readAllHeads, readWholeJournal } from './store-verify.ts';

export type Verified = {
  readonly entries: number;
  readonly chains: number;
  readonly seals: number;
  /** Entries after the last seal: not yet protected against being cut off. */
  readonly unsealed: number;
  readonly accounts: number;
  readonly postings: number;
  readonly findings: readonly Finding[];
};

async function readAllSeals(tx: Tx): Promise<Seal[]> {
  const seals: Seal[] = [];
  for (;;) {
    const more = await readSealsAfter(tx, seals.at(-1)?.sealNo ?? 0n, 1000);
    if (more.length === 0) return seals;
    seals.push(...more);
  }
}

/** The sealer writes the file after its commit: as long as that may take, a seal is in the database only. */
const fileLagMs = 1000;

/**
 * The file as it was read before the snapshot, or, where it lacks the newest seals of the database, as it is a moment later
 * without what was sealed since.
 */
async function withNewestLines(
  file: string,
  early: SealFile | null,
  seals: readonly Seal[],
): Promise<SealFile | null> {
  const last = seals.at(-1)?.sealNo ?? 0n;
  if ((early?.seals.at(-1)?.sealNo ?? 0n) >= last) return early;
  await sleep(fileLagMs);
  const late = await readSealFile(file);
  return late && { ...late, seals: late.seals.filter((seal) => seal.sealNo <= last) };
}

type Walked = WalkedJournal & { entries: number; chains: number; findings: Finding[] };

/** Walks every chain once, keeping the hashes that seals name. */
async function walkJournal(tx: Tx, seals: readonly Seal[]): Promise<Walked> {
  const named = new Map<string, Uint8Array | null>();
  for (const seal of seals) for (const [slot, seq] of seal.heads) named.set(`${slot}:${seq}`, null);
  const heads = new Map((await readAllHeads(tx)).map((head) => [head.slot, head]));
  const lasts = new Map<number, bigint>();
  const findings: Finding[] = [];
  let entries = 0;
  let walk: ChainWalk | undefined;
  const finish = () => {
    if (!walk) return;
    findings.push(...walk.end(heads.get(walk.slot)));
    lasts.set(walk.slot, walk.last());
    heads.delete(walk.slot);
  };
  for await (const rows of readWholeJournal(tx)) {
    for (const entry of rows) {
      if (walk?.slot !== entry.slot) {
        finish();
        walk = walkChain(entry.slot);
      }
      walk.add(entry);
      entries += 1;
      const key = `${entry.slot}:${entry.seq}`;
      if (named.has(key)) named.set(key, entry.hash);
    }
  }
  finish();
  const chains = lasts.size;
  // Heads that are left have no entry at all: nothing happened yet, or the whole chain is gone.
  for (const head of heads.values()) findings.push(...walkChain(head.slot).end(head));
  return {
    entries,
    chains,
    findings,
    hashAt: (slot, seq) => named.get(`${slot}:${seq}`) ?? undefined,
    lastOf: (slot) => lasts.get(slot) ?? 0n,
  };
}

/**
 * Proves a tenant's journal, seals and balances in one snapshot. Changes nothing.
 *
 * @returns what was looked at and everything that is wrong, in order of discovery
 */
export async function verifyTenant(place: SealPlace, tenantId: string): Promise<Verified> {
  const path = sealFileOf(place.home, place.installationId, tenantId);
  const early = await readSealFile(path);
  return inTenant(
    place.pool,
    tenantId,
    async (tx) => {
      const seals = await readAllSeals(tx);
      const file = await withNewestLines(path, early, seals);
      const walked = await walkJournal(tx, seals);
      const findings = [
        ...walked.findings,
        ...checkSeals(place.keys, seals, walked),
        ...checkSealFile(place.keys, file, seals, walked),
        ...(await checkBalances(tx)),
      ];
      const sealed = [...(seals.at(-1)?.heads.values() ?? [])].reduce((sum, seq) => sum + Number(seq), 0);
      const figures = await countLedger(tx);
      return {
        entries: walked.entries,
        chains: walked.chains,
        seals: seals.length,
        unsealed: Math.max(0, walked.entries - sealed),
        accounts: Number(figures.accounts),
        postings: Number(figures.postings),
        findings: distinct(findings),
      };
    },
    'snapshot',
  );
}

/** The head, the seals and the file may all know of one cut: once is enough. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.code}|${finding.slot}|${finding.seq}|${finding.toSeq}|${finding.sealNo}|${finding.subject}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
